package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The pictures as files of their own, which need no other file and no script. Pure, as the page is. */
public final class SvgReport {

  private static final String CSS = Style.text("picture-file.css") + Style.text("picture.css");

  private SvgReport() {}

  /** The diagram of the network. */
  public static String network(Assessment assessment, Pattern pattern, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(language, "language");
    return network(Judged.of(assessment, pattern), language);
  }

  static String network(Judged judged, Language language) {
    return text(pictures(judged, language).network(), judged);
  }

  /** The buildings in cross-section. */
  public static String buildings(Assessment assessment, Pattern pattern, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(language, "language");
    return buildings(Judged.of(assessment, pattern), language);
  }

  static String buildings(Judged judged, Language language) {
    return text(pictures(judged, language).buildings(), judged);
  }

  private static Pictures pictures(Judged judged, Language language) {
    return Pictures.of(judged, PageWords.in(language));
  }

  private static String text(Drawn drawn, Judged judged) {
    StringWriter out = new StringWriter(1 << 14);
    try {
      judged.look().templates().fill("picture-file.ftlx", new Root(drawn, CSS), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** What the template of a picture sees. */
  private record Root(Drawn drawn, String css) {}
}
