package dev.kamae.secondopinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of reference values, read from its text. */
final class ReferenceValues {

  static final Map<String, Row> BY_ITEM = read();

  private static final int FIRST_VALUE = 5;

  private ReferenceValues() {}

  /**
   * A line of the table.
   *
   * @param kind how values are compared
   * @param values those of the six patterns
   */
  record Row(String kind, List<String> values) {

    boolean hasDash(int pattern) {
      return at(pattern).equals("-");
    }

    String at(int pattern) {
      return values.get(pattern - 1);
    }
  }

  private static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    text()
        .lines()
        .filter(each -> each.startsWith("III."))
        .map(each -> each.split("\t"))
        .forEach(each -> rows.put(each[0] + "." + each[1], row(each)));
    return rows;
  }

  private static Row row(String[] cells) {
    return new Row(
        cells[2], List.copyOf(Arrays.asList(cells).subList(FIRST_VALUE, FIRST_VALUE + 6)));
  }

  private static String text() {
    try (InputStream table = ReferenceValues.class.getResourceAsStream("reference-values.tsv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
