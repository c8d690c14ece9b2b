package dev.kamae.report;

import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.remedy.Opening;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.guideline.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What closes all that is open, the most serious first.
 *
 * @param sum how much it closes, in a sentence
 * @param steps what can be done as it is said
 * @param toDos what only people can do
 * @param questions what has to be described first
 * @param count how many of all three
 */
record PlanPart(String sum, Part steps, Part toDos, Part questions, String count) {

  /**
   * Remedies of one sort.
   *
   * @param steps the remedies
   * @param count how many
   * @param more how many are left out, if some are
   */
  record Part(List<Step> steps, String count, Optional<String> more) {}

  /**
   * A step of the plan, a thing to do or a question.
   *
   * @param id the id of its element
   * @param severity the most serious of what it closes
   * @param what what becomes so
   * @param code the same in the words of the description
   * @param closes what it closes
   */
  record Step(
      String id, String severity, List<What> what, List<String> code, List<Closed> closes) {}

  /**
   * What becomes so.
   *
   * @param of of which elements
   * @param claims what becomes so of them
   */
  record What(String of, List<String> claims) {}

  /**
   * A clause that a step closes.
   *
   * @param id the id of the clause
   * @param number as the guideline prints it
   * @param title what it is called
   */
  record Closed(String id, String number, String title) {}

  static PlanPart of(Judged judged, PageWords words) {
    Plan plan = judged.shared().plan();
    PlanWords in = new PlanWords(judged.assessment().posture(), words);
    return new PlanPart(
        sum(plan, judged, words),
        numbered("plan", plan.steps(), in::step, judged.shared()::code, words),
        numbered("to-do", plan.toDos(), in::toDo, each -> List.of(), words),
        numbered("question", plan.questions(), in::question, each -> List.of(), words),
        String.valueOf(plan.remedies().count()));
  }

  private static <R extends Remedy> Part numbered(
      String id,
      List<R> remedies,
      Function<R, List<What>> what,
      Function<R, List<String>> code,
      PageWords words) {
    List<Step> steps = new ArrayList<>();
    Shown<R> shown = Shown.of(remedies);
    for (R each : shown.first()) {
      steps.add(
          step(id + "-" + (steps.size() + 1), each, what.apply(each), code.apply(each), words));
    }
    return new Part(
        List.copyOf(steps),
        String.valueOf(remedies.size()),
        shown.left() == 0 ? Optional.empty() : Optional.of(words.text("plan.left", shown.left())));
  }

  private static Step step(
      String id, Remedy remedy, List<What> what, List<String> code, PageWords words) {
    Severity severity = remedy.severity();
    return new Step(
        id,
        words.text("severity." + severity),
        what,
        code,
        remedy.closes().stream()
            .map(Opening::clause)
            .distinct()
            .map(each -> closed(each, words))
            .toList());
  }

  private static Closed closed(Clause clause, PageWords words) {
    return new Closed(ClauseName.idOf(clause), clause.number(), words.wording().title(clause));
  }

  private static String sum(Plan plan, Judged judged, PageWords words) {
    if (plan.isEmpty()) {
      return words.text("plan.nothing");
    }
    long before = judged.totals().open(Level.ALL).count();
    long after = judged.shared().openAfterPlan();
    return words.text("plan.sum", before, plan.steps().size(), before - after, after);
  }
}
