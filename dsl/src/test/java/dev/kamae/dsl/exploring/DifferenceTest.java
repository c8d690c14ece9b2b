package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.exploring.Shift.*;
import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Pattern.*;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Point;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.assessment.exploring.Snapshot;
import dev.kamae.assessment.exploring.WhatIf;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProtocolsTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final Phrase COMPONENTS = Judged.of(new Bakery(minutes(5), false).posture())
      .assessment()
      .of(LIVENESS_INTERVAL)
      .elements()
      .get(0)
      .scope();

  private static Difference of(Bakery before, Bakery after, Pattern pattern) {
    return WhatIf.between(before.posture(), after.posture(), Judged.DATE, pattern);
  }

  private static ClauseShift interval(SpanTerm before, SpanTerm after) {
    return of(new Bakery(before, false), new Bakery(after, false), PATTERN_1).of(LIVENESS_INTERVAL);
  }

  private static ClauseShift shift(
      Verdict before, Verdict after, Shift shift, ElementShift... elements) {
    return new ClauseShift(LIVENESS_INTERVAL, before, after, shift, List.of(elements));
  }

  private static ElementShift on(
      String server, Optional<Side> before, Optional<Side> after, Shift shift) {
    Point point = new Point(
        LIVENESS_INTERVAL, new ElementName(ElementKind.SERVER, server), COMPONENTS, COMPONENTS);
    return new ElementShift(point, before, after, shift);
  }

  private static Optional<Side> side(Verdict verdict, String span) {
    return Optional.of(
        new Side(verdict, Said.yes(LIVENESS_INTERVAL.value(span), SourceLine.UNKNOWN)));
  }

  private static Optional<Side> silent() {
    return Optional.of(new Side(UNDECLARED, Said.nothing()));
  }

  @Test
  void a_value_that_reaches_the_reference_is_fixed() {
    assertEquals(
        shift(GAP, MET, FIXED, on("till", side(GAP, "PT30M"), side(MET, "PT5M"), FIXED)),
        interval(minutes(30), minutes(5)));
  }

  @Test
  void a_value_that_no_longer_reaches_the_reference_is_new() {
    assertEquals(
        shift(MET, GAP, NEW, on("till", side(MET, "PT5M"), side(GAP, "PT30M"), NEW)),
        interval(minutes(5), minutes(30)));
  }

  @Test
  void a_laxer_value_that_falls_short_is_worse() {
    assertEquals(
        shift(GAP, GAP, WORSE, on("till", side(GAP, "PT30M"), side(GAP, "PT45M"), WORSE)),
        interval(minutes(30), minutes(45)));
  }

  @Test
  void a_stricter_value_that_falls_short_is_better() {
    assertEquals(
        shift(GAP, GAP, BETTER, on("till", side(GAP, "PT45M"), side(GAP, "PT30M"), BETTER)),
        interval(minutes(45), minutes(30)));
  }

  @Test
  void an_equally_strict_value_is_unchanged() {
    assertEquals(
        shift(GAP, GAP, UNCHANGED, on("till", side(GAP, "PT60M"), side(GAP, "PT1H"), UNCHANGED)),
        interval(minutes(60), hours(1)));
  }

  @Test
  void values_that_cannot_be_compared_are_unchanged() {
    assertEquals(
        shift(GAP, GAP, UNCHANGED, on("till", side(GAP, "P30D"), side(GAP, "P1M"), UNCHANGED)),
        interval(days(30), months(1)));
  }

  @Test
  void a_value_that_is_met_either_way_is_unchanged() {
    assertEquals(
        shift(MET, MET, UNCHANGED, on("till", side(MET, "PT5M"), side(MET, "PT1M"), UNCHANGED)),
        interval(minutes(5), minutes(1)));
  }

  @Test
  void an_element_that_came_is_new_where_it_is_open() {
    Bakery before = new Bakery(minutes(5), false);
    Bakery after = new Bakery(minutes(5), true);
    assertEquals(
        shift(
            MET,
            UNDECLARED,
            NEW,
            on("oven", Optional.empty(), silent(), NEW),
            on("till", side(MET, "PT5M"), side(MET, "PT5M"), UNCHANGED)),
        of(before, after, PATTERN_1).of(LIVENESS_INTERVAL));
  }

  @Test
  void an_element_that_came_makes_what_is_open_anyway_neither_better_nor_worse() {
    Bakery before = new Bakery(minutes(30), false);
    Bakery after = new Bakery(minutes(45), true);
    assertEquals(
        shift(
            GAP,
            GAP,
            OTHERWISE,
            on("oven", Optional.empty(), silent(), NEW),
            on("till", side(GAP, "PT30M"), side(GAP, "PT45M"), WORSE)),
        of(before, after, PATTERN_1).of(LIVENESS_INTERVAL));
  }

  @Test
  void what_was_undeclared_and_is_a_gap_is_worse() {
    ClauseShift encryption = WhatIf.between(
            encryptedBy(tls()), encryptedBy(tls("1.0")), Judged.DATE, PATTERN_1)
        .of(ENCRYPTION);
    assertEquals(
        List.of(UNDECLARED, GAP, WORSE),
        List.of(encryption.before(), encryption.after(), encryption.shift()));
  }

  private static Posture encryptedBy(ProtocolsTerm protocol) {
    Description description = () -> {
      ServerTerm till = server("till");
      return provider("Bakery KK")
          .housedIn(building("Kobe").with(serverRoom("1").holding(till)))
          .connectedBy(link("customers").from(internet()).to(till).encryptedBy(protocol));
    };
    return description.posture();
  }

  @Test
  void what_is_excluded_was_fixed_where_it_was_open_and_is_otherwise_where_it_was_met() {
    Bakery shop = new Bakery(minutes(5), false);
    Description excluding = () -> shop.describe().excluding(Measure.III_1_1_1, "nobody asks");
    Difference difference =
        WhatIf.between(shop.posture(), excluding.posture(), Judged.DATE, PATTERN_1);
    ClauseShift notice = difference.of(OUTAGE_NOTICE);

    assertEquals(
        List.of(UNDECLARED, NOT_APPLICABLE, FIXED),
        List.of(notice.before(), notice.after(), notice.shift()));
    assertEquals(
        shift(
            MET,
            NOT_APPLICABLE,
            OTHERWISE,
            on("till", side(MET, "PT5M"), side(NOT_APPLICABLE, "PT5M"), OTHERWISE)),
        difference.of(LIVENESS_INTERVAL));
  }

  @Test
  void the_transitions_of_all_clauses_are_counted() {
    Difference difference =
        of(new Bakery(minutes(30), false), new Bakery(minutes(5), false), PATTERN_1);
    assertEquals(1, difference.transitions().count(GAP, MET));
    assertEquals(0, difference.transitions().count(MET, GAP));
    assertEquals(1, difference.transitions().before(GAP));
    assertEquals(0, difference.transitions().after(GAP));
    assertEquals(145, difference.transitions().total());
    assertEquals(
        List.of(LIVENESS_INTERVAL),
        difference.clauses(FIXED).stream().map(ClauseShift::clause).toList());
    assertEquals(58, difference.clauses(UNCHANGED).size());
    assertEquals(86, difference.practices().size());
  }

  @Test
  void a_step_closes_what_it_lists_without_the_others() {
    Assessment today = Judged.of(new Bakery(minutes(30), false).posture()).assessment();
    Remedy.Step step = Plan.of(today, PATTERN_1).steps().stream()
        .filter(each -> each.closes().stream().anyMatch(one -> one.clause() == LIVENESS_INTERVAL))
        .findFirst()
        .orElseThrow();

    ClauseShift closed = WhatIf.applied(step, today, PATTERN_1).of(LIVENESS_INTERVAL);

    assertEquals(
        shift(GAP, MET, FIXED, on("till", side(GAP, "PT30M"), side(MET, "PT5M"), FIXED)), closed);
  }

  @Test
  void snapshots_at_two_patterns_have_no_difference() {
    Assessment today = Judged.of(new Bakery(minutes(5), false).posture()).assessment();
    Snapshot one = Snapshot.of(today, PATTERN_1);
    Snapshot six = Snapshot.of(today, PATTERN_6);

    assertEquals(
        "a difference is between two snapshots at one pattern, not at 1 and 6",
        assertThrows(IllegalArgumentException.class, () -> Difference.between(one, six))
            .getMessage());
  }
}
