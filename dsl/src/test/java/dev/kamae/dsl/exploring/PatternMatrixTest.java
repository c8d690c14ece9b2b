package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.Level.*;
import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Pattern.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.exploring.ItemRow;
import dev.kamae.assessment.exploring.ItemRow.Cell;
import dev.kamae.assessment.exploring.PatternMatrix;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Priority;
import dev.kamae.quantity.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternMatrixTest {

  private static final Bakery BAKERY = new Bakery(minutes(10), false);

  private static PatternMatrix matrix(Description description) {
    return PatternMatrix.of(Judged.of(description.posture()).assessment());
  }

  private static Cell<Span> cell(Pattern pattern, Verdict verdict, String reference) {
    return new Cell<>(pattern, verdict, Optional.of(LIVENESS_INTERVAL.value(reference)));
  }

  private static Cell<Span> dash(Pattern pattern, Verdict verdict) {
    return new Cell<>(pattern, verdict, Optional.empty());
  }

  @Test
  void a_row_has_the_verdict_and_the_reference_of_all_six_patterns() {
    assertEquals(
        new ItemRow<>(
            LIVENESS_INTERVAL,
            List.of(
                cell(PATTERN_1, GAP, "PT5M"),
                cell(PATTERN_2, MET, "PT10M"),
                cell(PATTERN_3, MET, "PT20M"),
                cell(PATTERN_4, GAP, "PT5M"),
                cell(PATTERN_5, MET, "PT10M"),
                cell(PATTERN_6, MET, "PT20M")),
            Optional.empty(),
            Optional.empty()),
        matrix(BAKERY).of(LIVENESS_INTERVAL));
    assertEquals(
        cell(PATTERN_6, MET, "PT20M"), matrix(BAKERY).of(LIVENESS_INTERVAL).at(PATTERN_6));
  }

  @Test
  void an_own_target_is_what_counts_at_a_dash() {
    Description targeting = () -> BAKERY.describe().targeting(EXTERNAL_FAULT_REPORT, hours(2));
    assertEquals(
        new ItemRow<>(
            EXTERNAL_FAULT_REPORT,
            List.of(
                cell(PATTERN_1, UNDECLARED, "PT60M"),
                dash(PATTERN_2, UNDECLARED),
                dash(PATTERN_3, UNDECLARED),
                cell(PATTERN_4, UNDECLARED, "PT60M"),
                dash(PATTERN_5, UNDECLARED),
                dash(PATTERN_6, UNDECLARED)),
            Optional.of(LIVENESS_INTERVAL.value("PT2H")),
            Optional.of(UNDECLARED)),
        matrix(targeting).of(EXTERNAL_FAULT_REPORT));
  }

  @Test
  void there_is_a_row_for_every_item() {
    assertEquals(Item.ALL, matrix(BAKERY).rows().stream().map(ItemRow::item).toList());
  }

  @Test
  void a_provider_that_is_silent_meets_no_pattern_at_any_level() {
    assertEquals(
        Map.of(STARRED, List.of(), BASIC, List.of(), RECOMMENDED, List.of(), Level.ALL, List.of()),
        matrix(BAKERY).met());
  }

  @Test
  void a_pattern_is_met_at_a_level_where_nothing_of_it_is_open() {
    Description recommendedOnly = () -> Stream.of(Measure.values())
        .filter(each -> each.priority() == Priority.BASIC)
        .filter(each -> each != Measure.III_1_1_1)
        .reduce(
            BAKERY
                .describe()
                .watching(liveness().of(everyComponent()).tellingAllUsersWithin(minutes(20))),
            (provider, each) -> provider.excluding(each, "nobody asks"),
            (one, other) -> one);
    assertEquals(
        Map.of(
            STARRED,
            List.of(PATTERN_2, PATTERN_3, PATTERN_5, PATTERN_6),
            BASIC,
            List.of(PATTERN_2, PATTERN_3, PATTERN_5, PATTERN_6),
            RECOMMENDED,
            List.of(),
            Level.ALL,
            List.of()),
        matrix(recommendedOnly).met());
    assertEquals(
        List.of(PATTERN_2, PATTERN_3, PATTERN_5, PATTERN_6),
        matrix(recommendedOnly).met(BASIC));
  }
}
