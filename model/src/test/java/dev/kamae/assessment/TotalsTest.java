package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Measure.III_1_1_3;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures on the first page of a report: of a server whose interval is a gap and of which nothing else is said. */
class TotalsTest {

  private static Posture.Builder watched(long minutes) {
    return posture(server(
        "a",
        said(LIVENESS.watched(), true, 4),
        said(LIVENESS.interval(), Span.of(minutes, Unit.MINUTES), 5)));
  }

  private static Totals totals(Posture.Builder posture, Pattern pattern) {
    return AspSaasGuideline.assess(posture.build(), TODAY).totals(pattern);
  }

  private static Posture.Builder excluding(Clause clause) {
    return watched(15).addExclusion(new Exclusion(clause, "not ours", line(9)));
  }

  @Test
  void requirements_and_items_are_counted_by_level_and_practices_apart() {
    Totals totals = totals(watched(15), PATTERN_1);

    assertEquals(1, totals.count(Level.ALL, Verdict.GAP));
    assertEquals(58, totals.count(Level.ALL, Verdict.UNDECLARED));
    assertEquals(4, totals.count(Level.STARRED, Verdict.UNDECLARED));
    assertEquals(38, totals.count(Level.BASIC, Verdict.UNDECLARED));
    assertEquals(20, totals.count(Level.RECOMMENDED, Verdict.UNDECLARED));
    assertEquals(86, totals.practices(Verdict.UNDECLARED));
    assertEquals(0, totals.practices(Verdict.GAP));
  }

  @Test
  void all_that_belongs_to_a_measure_is_counted_with_its_practices() {
    Totals totals = totals(watched(15), PATTERN_1);

    assertEquals(1, totals.count(III_1_1_1, Verdict.GAP));
    assertEquals(
        totals.clauses().stream().filter(each -> each.measure() == III_1_1_3).count(),
        totals.count(III_1_1_3, Verdict.UNDECLARED));
    assertEquals(0, totals.count(III_1_1_3, Verdict.GAP));
  }

  @Test
  void what_is_open_is_counted_by_severity() {
    Totals totals = totals(watched(15), PATTERN_1);

    assertEquals(1, totals.count(Severity.CRITICAL, Verdict.GAP));
    assertEquals(0, totals.count(Severity.MAJOR, Verdict.GAP));
    assertEquals(86, totals.count(Severity.ADVICE, Verdict.UNDECLARED));
  }

  @Test
  void a_starred_item_is_not_reached_by_a_gap_nor_by_silence() {
    assertEquals(5, totals(watched(15), PATTERN_1).starredNotReached());
    assertEquals(4, totals(watched(5), PATTERN_1).starredNotReached());
    assertEquals(
        List.of(LIVENESS_INTERVAL, OUTAGE_NOTICE, Item.PATCH_START),
        totals(watched(15), PATTERN_1).open(Level.STARRED).limit(3).toList());
  }

  @Test
  void an_exclusion_counts_where_it_takes_out_a_basic_requirement_or_a_starred_item() {
    assertEquals(0, totals(watched(15), PATTERN_1).excludedBasicOrStarred());
    assertEquals(3, totals(excluding(III_1_1_1), PATTERN_1).excludedBasicOrStarred());
    assertEquals(1, totals(excluding(OUTAGE_NOTICE), PATTERN_1).excludedBasicOrStarred());
    assertEquals(0, totals(excluding(Item.FAULT_INTERVAL), PATTERN_1).excludedBasicOrStarred());
    assertEquals(0, totals(excluding(III_1_1_3), PATTERN_1).excludedBasicOrStarred());
  }

  @Test
  void a_target_is_missed_only_where_the_guideline_is_met() {
    Posture.Builder aiming = watched(8)
        .addTarget(new OwnTarget<>(LIVENESS_INTERVAL, Span.of(3, Unit.MINUTES), line(8)))
        .addTarget(new OwnTarget<>(OUTAGE_NOTICE, Span.of(3, Unit.MINUTES), line(9)));

    assertEquals(List.of(), totals(aiming, PATTERN_1).targetsMissed());
    assertEquals(
        List.of(LIVENESS_INTERVAL),
        totals(aiming, PATTERN_2).targetsMissed().stream().map(ItemResult::item).toList());
    assertEquals(List.of(), totals(watched(8), PATTERN_2).targetsMissed());
  }
}
