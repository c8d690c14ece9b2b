package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import java.util.ArrayList;
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
    int[] found = new int[Verdict.values().length];
    judged.verdicts().forEach((clause, verdict) -> {
      if (wanted.test(clause)) {
        found[verdict.ordinal()]++;
      }
    });
    List<Count> counts = new ArrayList<>();
    int before = 0;
    for (Verdict each : Verdict.values()) {
      int count = found[each.ordinal()];
      counts.add(new Count(
          Mark.of(each, words), String.valueOf(count), count > 0, String.valueOf(before)));
      before += count;
    }
    return new Tally(List.copyOf(counts), String.valueOf(before));
  }
}
