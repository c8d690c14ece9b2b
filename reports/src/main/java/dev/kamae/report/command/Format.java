package dev.kamae.report.command;

import dev.kamae.report.Reports;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The forms of report. */
enum Format {
  HTML(Reports::html),
  PICTURES(Reports::pictures),
  TEXT(Reports::text),
  JSON(Reports::json),
  CSV(Reports::csv),
  SARIF(Reports::sarif),
  MARKDOWN(Reports::markdown),
  OSCAL(Reports::oscal);

  private final UnaryOperator<Reports> word;

  Format(UnaryOperator<Reports> word) {
    this.word = word;
  }

  Reports in(Reports reports) {
    return word.apply(reports);
  }

  /** Such as {@code html}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
