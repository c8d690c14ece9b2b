package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.exploring.Shift.*;
import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.PERFORMANCE_INTERVAL;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.Transitions;
import dev.kamae.assessment.exploring.WhatIf;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.DatabaseTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.MonitoringTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What became of a clause, told from what became of its elements. */
class ShiftsTest {

  private static Difference of(Description before, Description after) {
    return WhatIf.between(before.posture(), after.posture(), Judged.DATE, PATTERN_1);
  }

  /** A till and an oven, watched like this; nothing but Ⅲ.1.1.1 is judged. */
  private static Description watching(MonitoringTerm... monitoring) {
    return () -> only(new Bakery(minutes(30), true).describe().watching(monitoring));
  }

  private static ProviderTerm only(ProviderTerm provider) {
    return Stream.of(Measure.values())
        .filter(each -> each != Measure.III_1_1_1)
        .reduce(provider, (term, each) -> term.excluding(each, "nobody asks"), (one, other) -> one);
  }

  private static ProviderTerm withoutPractices(ProviderTerm provider) {
    return only(provider)
        .excluding(Practice.III_1_1_1_I, "nobody asks")
        .excluding(Practice.III_1_1_1_II, "nobody asks")
        .excluding(Practice.III_1_1_1_III, "nobody asks");
  }

  private static Shift interval(Description before, Description after) {
    return of(before, after).of(LIVENESS_INTERVAL).shift();
  }

  private static List<Clause> clauses(List<ClauseShift> shifts) {
    return shifts.stream().map(ClauseShift::clause).toList();
  }

  @Test
  void what_became_worse_is_told_apart_from_what_became_better() {
    Bakery lax = new Bakery(minutes(30), false);
    Bakery strict = new Bakery(minutes(5), false);

    Difference worse = of(strict, lax);
    assertEquals(List.of(LIVENESS_INTERVAL), clauses(worse.forWorse()));
    assertEquals(List.of(), worse.forBetter());
    assertEquals(1, worse.elements(NEW).size());
    Difference better = of(lax, strict);
    assertEquals(List.of(), better.forWorse());
    assertEquals(List.of(LIVENESS_INTERVAL), clauses(better.forBetter()));
    assertEquals(0, better.elements(NEW).size());
  }

  @Test
  void what_became_worse_on_one_element_is_worse_whatever_became_of_the_clause() {
    Difference came = of(new Bakery(minutes(30), false), new Bakery(minutes(45), true));

    assertEquals(OTHERWISE, came.of(LIVENESS_INTERVAL).shift());
    assertTrue(clauses(came.forWorse()).contains(LIVENESS_INTERVAL));
    assertFalse(clauses(came.forBetter()).contains(LIVENESS_INTERVAL));
  }

  @Test
  void the_gravest_of_what_became_worse_comes_first() {
    assertEquals(
        List.of(AVAILABILITY_OF_SERVICE, PERFORMANCE_INTERVAL),
        clauses(of(promising("99.9", minutes(5)), promising("90", hours(9))).forWorse()));
  }

  private static Description promising(String percent, SpanTerm interval) {
    return () -> new Bakery(minutes(5), false)
        .describe()
        .offering(service("orders").promising(percent(percent)))
        .watching(performance().of(everyComponent()).every(interval));
  }

  @Test
  void a_difference_is_empty_where_nothing_changed_on_any_element() {
    Bakery shop = new Bakery(minutes(30), false);

    assertTrue(of(shop, shop).isEmpty());
    assertFalse(of(shop, new Bakery(minutes(45), false)).isEmpty());
    assertFalse(of(shop, new Bakery(minutes(30), true)).isEmpty());
  }

  @Test
  void an_element_that_came_differs_even_where_every_clause_is_as_it_was() {
    Description one = () -> withoutPractices(new Bakery(minutes(5), false)
        .describe()
        .watching(liveness().of(everyComponent()).tellingAllUsersWithin(minutes(20))));
    Description two = () -> withoutPractices(new Bakery(minutes(5), true)
        .describe()
        .watching(
            liveness().of(everyComponent()).every(minutes(5)).tellingAllUsersWithin(minutes(20))));

    Difference came = of(one, two);
    assertEquals(
        List.of(UNCHANGED),
        came.clauses().stream().map(ClauseShift::shift).distinct().toList());
    assertEquals(
        List.of(UNCHANGED),
        came.practices().stream().map(ClauseShift::shift).distinct().toList());
    assertFalse(came.isEmpty());
    assertEquals(
        List.of("oven"),
        of(one, two).of(LIVENESS_INTERVAL).elements().stream()
            .filter(each -> each.shift() == OTHERWISE)
            .map(each -> each.point().element().name())
            .toList());
  }

  @Test
  void an_element_that_was_met_and_misses_makes_an_open_clause_worse() {
    Description good = watching(liveness().of(server("oven")).every(minutes(5)));
    Description bad = watching(liveness().of(server("oven")).every(minutes(30)));

    assertEquals(WORSE, interval(good, bad));
    assertEquals(BETTER, interval(bad, good));
  }

  @Test
  void a_denial_is_worse_than_any_value() {
    Description lax = watching(liveness().of(server("oven")).every(minutes(45)));
    Description denied = watching(liveness().of(server("oven")).notWatched());

    assertEquals(WORSE, interval(lax, denied));
    assertEquals(BETTER, interval(denied, lax));
    assertEquals(UNCHANGED, interval(denied, denied));
  }

  @Test
  void an_element_that_went_is_fixed_where_it_was_open() {
    assertEquals(
        Map.of("oven", FIXED, "till", UNCHANGED),
        shifts(of(new Bakery(minutes(5), true), new Bakery(minutes(5), false))));
  }

  private static Map<String, Shift> shifts(Difference difference) {
    return difference.of(LIVENESS_INTERVAL).elements().stream()
        .collect(Collectors.toMap(each -> each.point().element().name(), each -> each.shift()));
  }

  @Test
  void a_requirement_changes_claim_by_claim_and_element_by_element() {
    Description silent = () -> only(new Bakery(minutes(5), true).describe());
    Description told = watching(
        liveness().of(everyComponent()).every(minutes(5)),
        liveness().of(server("till")).tellingAllUsersWithin(minutes(5)));

    assertEquals(
        List.of(
            "oven fact.liveness-told UNDECLARED UNDECLARED",
            "oven fact.liveness-watched UNDECLARED MET",
            "till fact.liveness-told UNDECLARED MET",
            "till fact.liveness-watched MET MET"),
        of(silent, told).of(Measure.III_1_1_1).elements().stream()
            .map(each ->
                each.point().element().name() + " " + each.point().claim().key() + " "
                    + each.before().orElseThrow().verdict() + " "
                    + each.after().orElseThrow().verdict())
            .toList());
  }

  @Test
  void what_a_clause_came_to_before_and_after_adds_up() {
    Description open = watching(liveness().of(server("oven")).every(minutes(30)));
    Description closed = () -> only(new Bakery(minutes(5), true)
        .describe()
        .watching(liveness().of(everyComponent()).every(minutes(5))));
    Transitions transitions = of(open, closed).transitions();
    Map<Verdict, Long> row = transitions.counts().get(GAP);

    assertEquals(1, transitions.before(GAP));
    assertEquals(0, transitions.after(GAP));
    assertEquals(transitions.before(MET) + 1, transitions.after(MET));
    assertThrows(UnsupportedOperationException.class, () -> row.put(MET, 0L));
  }

  @Test
  void a_plan_applied_makes_what_it_closes_better() {
    Assessment today = Judged.of(
            watching(liveness().of(server("oven")).every(minutes(30))).posture())
        .assessment();
    Difference applied = WhatIf.applied(Plan.of(today, PATTERN_1), today);

    assertTrue(clauses(applied.forBetter()).contains(LIVENESS_INTERVAL));
    assertEquals(List.of(), applied.forWorse());
  }

  @Test
  void a_clause_is_neither_better_nor_worse_where_only_what_was_open_of_it_went() {
    assertEquals(
        OTHERWISE, interval(new Bakery(minutes(30), true), new Bakery(minutes(30), false)));
  }

  @Test
  void an_element_that_came_and_is_met_does_not_hide_that_another_became_better() {
    Description came = () -> new Bakery(minutes(20), true)
        .describe()
        .watching(liveness().of(server("oven")).every(minutes(5)));

    assertEquals(BETTER, interval(new Bakery(minutes(30), false), came));
  }

  @Test
  void what_cannot_arise_any_more_on_one_element_makes_the_clause_neither() {
    assertEquals(
        OTHERWISE,
        of(databases(true), databases(false)).of(Practice.III_2_2_2_I).shift());
  }

  private static Description databases(boolean bothPersonal) {
    DatabaseTerm books = database("books").notEncrypted();
    return () -> provider("Bakery KK")
        .housedIn(building("Kobe")
            .with(serverRoom("1")
                .holding(
                    server("a").running(database("x").notEncrypted().holding(PERSONAL)),
                    server("b")
                        .running(
                            bothPersonal
                                ? books.holding(PERSONAL)
                                : books.holdingNothingManaged()))));
  }
}
