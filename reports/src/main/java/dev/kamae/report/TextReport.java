package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.Objects;

/**
 * The gap report for a terminal: the verdict, what is most serious of what is open, and the totals, in at most
 * {@value #COLUMNS} columns and without colour.
 */
public final class TextReport {

  /** The columns that no line goes beyond, counted as East Asian terminals show them. */
  public static final int COLUMNS = 100;

  private TextReport() {}

  /** The report at the pattern, in the language. */
  public static String of(Assessment assessment, Pattern pattern, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(language, "language");
    return of(assessment, pattern, language, Look.USUAL.elsewhere());
  }

  static String of(Assessment assessment, Pattern pattern, Language language, Elsewhere elsewhere) {
    return new TextPage(assessment, pattern, language).text(elsewhere.all(PageWords.in(language)));
  }
}
