package dev.kamae.dsl.laws;

import static dev.kamae.assessment.exploring.Shift.*;

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
import dev.kamae.guideline.Practice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the difference between the verdicts on two postures. */
final class DifferenceLaws {

  private static final Map<Shift, Shift> SWAPPED = Map.of(
      NEW, FIXED, FIXED, NEW, WORSE, BETTER, BETTER, WORSE, OTHERWISE, OTHERWISE, UNCHANGED,
      UNCHANGED);

  static final Law OF_EQUALS =
      Law.onceAt("between an assessment and itself nothing has changed", DifferenceLaws::isEmpty);

  static final Law MIRROR = between(
      "swapping the two turns new into fixed and worse into better", DifferenceLaws::isMirrored);

  static final Law KEPT =
      between("new and kept are open after and fixed and kept before", DifferenceLaws::addsUp);

  static final Law COUNTED = between("every clause is counted once", DifferenceLaws::isCountedOnce);

  static final Law POINTS = between(
      "what is open of a clause is open at one of its points", DifferenceLaws::isOpenAtAPoint);

  static final Law AFTER_A_PLAN = Law.onceAt(
      "after a plan no element is worse or met no more and no clause is new"
          + " except for what the plan adds",
      DifferenceLaws::isForTheBetter);

  static final List<Law> ALL = List.of(OF_EQUALS, MIRROR, KEPT, COUNTED, POINTS, AFTER_A_PLAN);

  private DifferenceLaws() {}

  private static Law between(String name, BiConsumer<Judged, Judged> check) {
    return Law.at(
        name,
        judged -> Others.of(judged)
            .map(other -> new Trial(
                other.about(), () -> check.accept(judged, judged.of(other.made().get())))));
  }

  private static Difference difference(Judged before, Judged after) {
    return Difference.between(before.assessment(), after.assessment(), before.pattern());
  }

  private static void isEmpty(Judged judged) {
    Difference difference = difference(judged, judged.of(judged.posture()));
    Hold.that(difference.isEmpty(), () -> "something differs");
    Hold.same(
        Set.of(UNCHANGED),
        Stream.concat(
                difference.clauses().stream().map(ClauseShift::shift),
                difference.elements().map(ElementShift::shift))
            .collect(Collectors.toSet()),
        "what became of clauses and elements");
  }

  static void isMirrored(Judged before, Judged after) {
    Difference forth = difference(before, after);
    Difference back = difference(after, before);
    Hold.same(swapped(forth.clauses()), back.clauses(), "clauses");
    Hold.same(swapped(forth.practices()), back.practices(), "practices");
  }

  static void addsUp(Judged before, Judged after) {
    Difference difference = difference(before, after);
    Set<Clause> kept =
        clauses(difference, each -> each.before().isOpen() && each.after().isOpen());
    Hold.same(
        open(after), with(kept, clauses(difference, each -> each.shift() == NEW)), "new and kept");
    Hold.same(
        open(before),
        with(kept, clauses(difference, each -> each.shift() == FIXED)),
        "fixed and kept");
  }

  static void isCountedOnce(Judged before, Judged after) {
    Difference difference = difference(before, after);
    Transitions transitions = difference.transitions();
    Hold.same(145L, transitions.total(), "the clauses");
    Hold.same(
        difference.clauses().size(),
        Stream.of(Shift.values())
            .mapToInt(each -> difference.clauses(each).size())
            .sum(),
        "requirements and items");
    Hold.same(
        difference.elements().count(),
        Stream.of(Shift.values())
            .mapToLong(each -> difference.elements(each).size())
            .sum(),
        "points");
    Map<Verdict, Long> were = counts(before);
    Map<Verdict, Long> are = counts(after);
    for (Verdict each : Verdict.values()) {
      Hold.same(were.getOrDefault(each, 0L), transitions.before(each), each + " before");
      Hold.same(are.getOrDefault(each, 0L), transitions.after(each), each + " after");
    }
  }

  static void isOpenAtAPoint(Judged before, Judged after) {
    Difference difference = difference(before, after);
    Stream.concat(difference.clauses().stream(), difference.practices().stream())
        .forEach(each -> {
          String id = each.clause().id();
          Hold.same(each.before().isOpen(), isOpen(each, ElementShift::before), id + " before");
          Hold.same(each.after().isOpen(), isOpen(each, ElementShift::after), id + " after");
        });
  }

  private static void isForTheBetter(Judged judged) {
    Assessment before = judged.assessment();
    Difference difference = WhatIf.applied(Plan.of(before, judged.pattern()), before);
    Hold.same(
        List.of(),
        difference.clauses(NEW).stream()
            .filter(each -> !PlanLaws.isOpenForNewcomersAlone(each, judged.posture()))
            .toList(),
        "clauses that are new");
    Hold.same(List.of(), difference.clauses(WORSE), "clauses that are worse");
    Hold.same(List.of(), difference.elements(WORSE), "elements that are worse");
    Hold.same(
        List.of(),
        difference.elements(NEW).stream().filter(DifferenceLaws::wasMet).toList(),
        "elements that are met no more");
  }

  private static boolean wasMet(ElementShift shift) {
    return shift.before().filter(each -> each.verdict() == Verdict.MET).isPresent();
  }

  private static List<ClauseShift> swapped(List<ClauseShift> shifts) {
    return shifts.stream().map(DifferenceLaws::swapped).toList();
  }

  private static ClauseShift swapped(ClauseShift shift) {
    return new ClauseShift(
        shift.clause(),
        shift.after(),
        shift.before(),
        SWAPPED.get(shift.shift()),
        shift.elements().stream().map(DifferenceLaws::swapped).toList());
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
    Set<Clause> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<Clause> open(Judged judged) {
    return judged.clauses().stream()
        .filter(each -> !(each instanceof Practice))
        .filter(each -> judged.assessment().verdict(each, judged.pattern()).isOpen())
        .collect(Collectors.toSet());
  }

  private static Map<Verdict, Long> counts(Judged judged) {
    return judged.clauses().stream()
        .collect(Collectors.groupingBy(
            each -> judged.assessment().verdict(each, judged.pattern()), Collectors.counting()));
  }

  private static boolean isOpen(ClauseShift shift, Function<ElementShift, Optional<Side>> side) {
    return shift.elements().stream()
        .anyMatch(each -> side.apply(each).filter(one -> one.verdict().isOpen()).isPresent());
  }
}
