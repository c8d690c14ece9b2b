package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.exploring.Shift.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.exploring.Shift;
import dev.kamae.assessment.exploring.Side;
import dev.kamae.assessment.exploring.Transitions;
import dev.kamae.assessment.exploring.WhatIf;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the difference between any two postures. */
class DifferenceLawProperties {

  private static final Map<Shift, Shift> SWAPPED = Map.of(
      NEW, FIXED, FIXED, NEW, WORSE, BETTER, BETTER, WORSE, OTHERWISE, OTHERWISE, UNCHANGED,
      UNCHANGED);

  @Property
  void between_an_assessment_and_itself_nothing_has_changed(
      @ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Assessment assessment = judged(sketch);
    Difference difference = Difference.between(assessment, judged(sketch), pattern);
    assertTrue(difference.isEmpty());
    assertEquals(Set.of(UNCHANGED), shifts(difference));
  }

  @Property
  void swapping_the_two_turns_new_into_fixed_and_worse_into_better(
      @ForAll("sketches") Sketch one, @ForAll("sketches") Sketch other, @ForAll Pattern pattern) {
    Assessment before = judged(one);
    Assessment after = judged(other);
    Difference forth = Difference.between(before, after, pattern);
    Difference back = Difference.between(after, before, pattern);
    assertEquals(
        forth.clauses().stream().map(DifferenceLawProperties::swapped).toList(), back.clauses());
    assertEquals(
        forth.practices().stream().map(DifferenceLawProperties::swapped).toList(),
        back.practices());
  }

  @Property
  void new_and_kept_are_open_after_and_fixed_and_kept_before(
      @ForAll("sketches") Sketch one, @ForAll("sketches") Sketch other, @ForAll Pattern pattern) {
    Assessment before = judged(one);
    Assessment after = judged(other);
    Difference difference = Difference.between(before, after, pattern);

    Set<Clause> kept =
        clauses(difference, each -> each.before().isOpen() && each.after().isOpen());
    assertEquals(
        open(after, pattern), with(kept, clauses(difference, each -> each.shift() == NEW)));
    assertEquals(
        open(before, pattern), with(kept, clauses(difference, each -> each.shift() == FIXED)));
  }

  @Property
  void every_clause_is_counted_once(
      @ForAll("sketches") Sketch one, @ForAll("sketches") Sketch other, @ForAll Pattern pattern) {
    Assessment before = judged(one);
    Assessment after = judged(other);
    Difference difference = Difference.between(before, after, pattern);
    Transitions transitions = difference.transitions();

    assertEquals(145, transitions.total());
    assertEquals(
        59,
        Stream.of(Shift.values())
            .mapToInt(each -> difference.clauses(each).size())
            .sum());
    assertEquals(
        difference.elements().count(),
        Stream.of(Shift.values())
            .mapToLong(each -> difference.elements(each).size())
            .sum());
    for (Verdict each : Verdict.values()) {
      assertEquals(count(before, each, pattern), transitions.before(each));
      assertEquals(count(after, each, pattern), transitions.after(each));
    }
  }

  @Property
  void what_is_open_of_a_clause_is_open_at_one_of_its_points(
      @ForAll("sketches") Sketch one, @ForAll("sketches") Sketch other, @ForAll Pattern pattern) {
    Difference difference = Difference.between(judged(one), judged(other), pattern);
    Stream.of(difference.clauses(), difference.practices())
        .flatMap(List::stream)
        .forEach(each -> {
          assertEquals(each.before().isOpen(), isOpen(each, ElementShift::before), each::toString);
          assertEquals(each.after().isOpen(), isOpen(each, ElementShift::after), each::toString);
        });
  }

  @Property
  void after_a_plan_no_clause_is_new_or_worse_and_no_element_worse_or_met_no_more(
      @ForAll("sketches") Sketch sketch, @ForAll Pattern pattern) {
    Assessment before = judged(sketch);
    Difference difference = WhatIf.applied(Plan.of(before, pattern), before);
    assertEquals(List.of(), difference.clauses(NEW));
    assertEquals(List.of(), difference.clauses(WORSE));
    assertEquals(List.of(), difference.elements(WORSE));
    assertEquals(
        List.of(),
        difference.elements(NEW).stream()
            .filter(DifferenceLawProperties::wasMet)
            .toList());
  }

  private static boolean wasMet(ElementShift shift) {
    return shift.before().filter(each -> each.verdict() == Verdict.MET).isPresent();
  }

  private static Assessment judged(Sketch sketch) {
    return Judged.of(sketch.posture()).assessment();
  }

  private static Set<Shift> shifts(Difference difference) {
    return Stream.concat(
            difference.clauses().stream().map(ClauseShift::shift),
            difference.elements().map(ElementShift::shift))
        .collect(Collectors.toSet());
  }

  private static ClauseShift swapped(ClauseShift shift) {
    return new ClauseShift(
        shift.clause(),
        shift.after(),
        shift.before(),
        SWAPPED.get(shift.shift()),
        shift.elements().stream().map(DifferenceLawProperties::swapped).toList());
  }

  private static ElementShift swapped(ElementShift shift) {
    return new ElementShift(
        shift.point(), shift.after(), shift.before(), SWAPPED.get(shift.shift()));
  }

  private static Set<Clause> clauses(Difference difference, Predicate<ClauseShift> wanted) {
    return difference.clauses().stream()
        .filter(wanted)
        .map(ClauseShift::clause)
        .collect(Collectors.toSet());
  }

  private static Set<Clause> with(Set<Clause> some, Set<Clause> others) {
    return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static Set<Clause> open(Assessment assessment, Pattern pattern) {
    return Clauses.ALL.stream()
        .filter(each -> !(each instanceof Practice))
        .filter(each -> assessment.verdict(each, pattern).isOpen())
        .collect(Collectors.toSet());
  }

  private static long count(Assessment assessment, Verdict verdict, Pattern pattern) {
    return Clauses.ALL.stream()
        .filter(each -> assessment.verdict(each, pattern) == verdict)
        .count();
  }

  private static boolean isOpen(ClauseShift shift, Function<ElementShift, Optional<Side>> side) {
    return shift.elements().stream()
        .anyMatch(each -> side.apply(each).filter(one -> one.verdict().isOpen()).isPresent());
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }
}
