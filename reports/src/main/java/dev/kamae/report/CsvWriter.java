package dev.kamae.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Writes records of comma-separated values as RFC 4180 has them. A text that a spreadsheet would take for a formula is
 * written after an apostrophe, on one line, and no longer than a cell may be.
 */
final class CsvWriter {

  /** Tells spreadsheets that the file is in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final int LONGEST = 32_000;

  private final Appendable out;
  private boolean first = true;

  private CsvWriter(Appendable out) {
    this.out = out;
  }

  /** Of a file. */
  static CsvWriter to(Appendable out) {
    return new CsvWriter(out).put(String.valueOf(BYTE_ORDER_MARK));
  }

  /** Cells to be written more than once. */
  static String ready(Consumer<CsvWriter> cells) {
    StringBuilder ready = new StringBuilder();
    cells.accept(new CsvWriter(ready));
    return ready.toString();
  }

  /** Cells made ready before. */
  CsvWriter cells(String ready) {
    put(first ? "" : ",");
    first = false;
    return put(ready);
  }

  CsvWriter text(String text) {
    String line = Columns.cut(Harmless.line(text), LONGEST);
    return cell(isFormula(text) ? "'" + line : line);
  }

  private static boolean isFormula(String text) {
    return startsAsFormula(text) || startsAsFormula(text.strip());
  }

  private static boolean startsAsFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  CsvWriter number(long number) {
    return cell(Long.toString(number));
  }

  CsvWriter truth(boolean truth) {
    return cell(Boolean.toString(truth));
  }

  CsvWriter nothing() {
    return cell("");
  }

  private CsvWriter cell(String cell) {
    put(first ? "" : ",");
    first = false;
    boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0;
    return put(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
  }

  void end() {
    put("\r\n");
    first = true;
  }

  private CsvWriter put(String text) {
    try {
      out.append(text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
