package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;

/**
 * The gap report as one web page, which needs no other file, no script and no network. Pure: the same
 * assessment, pattern and language give the same text.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /** The page. */
  public static String of(Assessment assessment, Pattern pattern, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(language, "language");
    StringWriter page = new StringWriter(1 << 16);
    try {
      write(Judged.of(assessment, pattern), language, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  static void write(Judged judged, Language language, Writer out) throws IOException {
    judged.look().templates().fill("page.ftlh", new Root(Page.of(judged, language)), out);
  }

  /** The name under which the pages of the two languages link to each other. */
  static String fileName(Language language) {
    return language == Language.JAPANESE ? "index.html" : "index.en.html";
  }

  /** What the template of the page sees. */
  private record Root(Page page) {}
}
