package dev.kamae.dsl.laws;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.WhatIf;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.remedy.Opening;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Posture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the plan to a pattern. */
final class PlanLaws {

  private static final List<Verdict> BEST_FIRST =
      List.of(Verdict.MET, Verdict.UNDECLARED, Verdict.GAP);

  static final Law AFTER_THE_PLAN = Law.onceAt(
      "after the plan exactly its to dos and questions are open", PlanLaws::leavesItsToDos);

  static final Law EMPTY = Law.onceAt(
      "a plan is empty exactly when no requirement and no item is open", PlanLaws::isEmpty);

  static final Law TWICE =
      Law.onceAt("applying a plan twice is applying it once", PlanLaws::isOnce);

  static final Law NO_WORSE =
      Law.onceAt("a plan makes no verdict worse except for what it adds", PlanLaws::isNoWorse);

  static final Law MINIMAL =
      Law.at("every step is needed for all that it closes", PlanLaws::without);

  static final List<Law> ALL = List.of(AFTER_THE_PLAN, EMPTY, TWICE, NO_WORSE, MINIMAL);

  private PlanLaws() {}

  private static Plan plan(Judged judged) {
    return Plan.of(judged.assessment(), judged.pattern());
  }

  private static void leavesItsToDos(Judged judged) {
    Plan plan = plan(judged);
    Set<Opening> left = Stream.concat(plan.toDos().stream(), plan.questions().stream())
        .map(Remedy::closes)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
    Hold.same(left, open(judged.of(plan.appliedTo(judged.posture()))), "open after the plan");
  }

  private static void isEmpty(Judged judged) {
    boolean open = judged.clauses().stream()
        .filter(each -> !(each instanceof Practice))
        .anyMatch(each -> judged.assessment().verdict(each, judged.pattern()).isOpen());
    Hold.same(!open, plan(judged).isEmpty(), "the plan is empty");
  }

  private static void isOnce(Judged judged) {
    Plan plan = plan(judged);
    Posture once = plan.appliedTo(judged.posture());
    Hold.same(once, plan.appliedTo(once), "the plan applied twice");
  }

  private static void isNoWorse(Judged judged) {
    Assessment before = judged.assessment();
    Difference difference = WhatIf.applied(plan(judged), before);
    for (Clause each : judged.clauses()) {
      ClauseShift shift = difference.of(each);
      Verdict was = shift.before();
      Verdict is = shift.after();
      Hold.that(
          BEST_FIRST.indexOf(was) < 0
              || BEST_FIRST.indexOf(is) <= BEST_FIRST.indexOf(was)
              || isOpenForNewcomersAlone(shift, judged.posture()),
          () -> each.id() + " was " + was + " before the plan and is " + is + " after it");
    }
  }

  /** Whether the clause is open only for elements that the posture did not have. */
  static boolean isOpenForNewcomersAlone(ClauseShift shift, Posture before) {
    Set<ElementName> known = before.elements().map(ElementName::of).collect(Collectors.toSet());
    return shift.elements().stream()
        .filter(each -> each.after().filter(side -> side.verdict().isOpen()).isPresent())
        .noneMatch(each -> known.contains(each.point().element()));
  }

  private static Stream<Trial> without(Judged judged) {
    Plan plan = plan(judged);
    return plan.steps().stream()
        .map(each -> new Trial("without " + each.changes(), () -> isNeeded(each, plan, judged)));
  }

  private static void isNeeded(Remedy.Step step, Plan plan, Judged judged) {
    Set<Opening> closed = new HashSet<>(step.closes());
    closed.removeAll(open(judged.of(plan.appliedWithout(step, judged.posture()))));
    Hold.same(Set.of(), closed, "closed although the step was left out");
  }

  private static Set<Opening> open(Judged judged) {
    return Opening.all(judged.assessment(), judged.pattern()).collect(Collectors.toSet());
  }
}
