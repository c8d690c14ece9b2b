package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to read the report.
 *
 * @param outcomes the verdicts
 * @param entries all else
 */
record Legend(List<Outcome> outcomes, List<Entry> entries) {

  private static final List<String> KEYS = List.of(
      "star",
      "classes",
      "severity",
      "coverage",
      "comparison",
      "either",
      "dash",
      "calendar",
      "units",
      "authentication",
      "encryption",
      "floors",
      "evidence",
      "accepted",
      "excerpt",
      "version",
      "index");

  /**
   * A verdict.
   *
   * @param mark its mark
   * @param japanese its name in the guideline's language
   * @param meaning what it means
   */
  record Outcome(Mark mark, String japanese, String meaning) {}

  /**
   * A word and how it is meant.
   *
   * @param term the word
   * @param meaning how it is meant
   */
  record Entry(String term, String meaning) {}

  static Legend of(Judged judged, PageWords words) {
    String sum = CatalogueSum.of(judged.totals().clauses());
    Wording japanese = Wording.in(Language.JAPANESE);
    Stream<Outcome> outcomes = Arrays.stream(Verdict.values())
        .map(each -> new Outcome(
            Mark.of(each, words), japanese.verdict(each), words.text("outcome." + each)));
    return new Legend(
        outcomes.toList(),
        KEYS.stream()
            .map(each -> new Entry(
                words.text("legend." + each),
                words.text("legend-is." + each, Version.number(), sum)))
            .toList());
  }
}
