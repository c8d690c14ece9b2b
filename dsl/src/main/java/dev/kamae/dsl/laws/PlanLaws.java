package dev.kamae.dsl.laws;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.remedy.Opening;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
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

  static final Law NO_WORSE = Law.onceAt("a plan makes no verdict worse", PlanLaws::isNoWorse);

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
    Pattern pattern = judged.pattern();
    Assessment before = judged.assessment();
    Assessment after = before.of(plan(judged).appliedTo(judged.posture()));
    for (Clause each : judged.clauses()) {
      Verdict was = before.verdict(each, pattern);
      Verdict is = after.verdict(each, pattern);
      Hold.that(
          BEST_FIRST.indexOf(was) < 0 || BEST_FIRST.indexOf(is) <= BEST_FIRST.indexOf(was),
          () -> each.id() + " was " + was + " before the plan and is " + is + " after it");
    }
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
