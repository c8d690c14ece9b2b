package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;

/**
 * The mark of a verdict, told by symbol, word and colour.
 *
 * @param style the name of its colour in the style sheet
 * @param symbol one character
 * @param word its name
 */
record Mark(String style, String symbol, String word) {

  static Mark of(Verdict verdict, PageWords words) {
    return new Mark(
        style(verdict), words.text("symbol." + verdict), words.wording().verdict(verdict));
  }

  static String style(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case GAP -> "gap";
      case UNDECLARED -> "undeclared";
      case NOT_APPLICABLE -> "out";
      case NO_REFERENCE -> "free";
    };
  }
}
