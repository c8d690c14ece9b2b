package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many clauses came to what.
 *
 * @param counts one for each verdict
 * @param sum all of them
 */
record Tally(List<Count> counts, String sum) {

  /**
   * How many clauses came to one verdict.
   *
   * @param mark the verdict
   * @param count how many
   * @param some whether there are any
   * @param before how many stand before them in a bar
   */
  record Count(Mark mark, String count, boolean some, String before) {}

  static Tally of(Judged judged, Predicate<Clause> wanted, PageWords words) {
    return new Tally(
        Arrays.stream(Verdict.values())
            .map(each -> new Count(
                Mark.of(each, words),
                String.valueOf(judged.count(wanted, each)),
                judged.count(wanted, each) > 0,
                String.valueOf(before(judged, wanted, each))))
            .toList(),
        String.valueOf(judged.count(wanted)));
  }

  private static long before(Judged judged, Predicate<Clause> wanted, Verdict verdict) {
    return Arrays.stream(Verdict.values())
        .filter(each -> each.compareTo(verdict) < 0)
        .mapToLong(each -> judged.count(wanted, each))
        .sum();
  }
}
