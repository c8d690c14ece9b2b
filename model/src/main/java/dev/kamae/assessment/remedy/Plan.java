package dev.kamae.assessment.remedy;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What closes every requirement and item that is open at a pattern: steps that can be applied, to-dos that only
 * people can do, and questions that must be answered first. Each list has the most serious first.
 *
 * <pre>{@code
 * Plan plan = Plan.of(AspSaasGuideline.assess(new AcmePayroll().posture(), date), PATTERN_2);
 * Posture better = plan.appliedTo(posture);
 * }</pre>
 *
 * @param pattern the pattern that it leads to
 * @param steps what can be applied
 * @param toDos what only people can do
 * @param questions what must be described before anybody can judge it
 */
public record Plan(
    Pattern pattern,
    List<Remedy.Step> steps,
    List<Remedy.ToDo> toDos,
    List<Remedy.Question> questions) {

  private static final Comparator<Remedy> MOST_SERIOUS_FIRST = Comparator.<Remedy>comparingInt(
          each -> each.severity().ordinal())
      .thenComparingInt(each -> each.closes().get(0).clause().position());

  /** Sorts and copies. */
  public Plan {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(toDos, "toDos");
    Objects.requireNonNull(questions, "questions");
    steps = sorted(steps);
    toDos = sorted(toDos);
    questions = sorted(questions);
  }

  private static <R extends Remedy> List<R> sorted(List<R> remedies) {
    return remedies.stream().sorted(MOST_SERIOUS_FIRST).toList();
  }

  /** The plan from what the assessment found to the pattern. */
  public static Plan of(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    return new Planner(assessment, pattern).plan();
  }

  /** Whether nothing is open. */
  public boolean isEmpty() {
    return steps.isEmpty() && toDos.isEmpty() && questions.isEmpty();
  }

  /** All remedies: steps, to-dos, questions. */
  public Stream<Remedy> remedies() {
    return Stream.of(steps, toDos, questions).flatMap(List::stream);
  }

  /** The posture with all steps applied; to-dos and questions stay open. */
  public Posture appliedTo(Posture posture) {
    Objects.requireNonNull(posture, "posture");
    return Changed.posture(
        posture, steps.stream().flatMap(each -> each.changes().stream()).toList());
  }

  /** The posture with all steps applied but one. */
  public Posture appliedWithout(Remedy.Step left, Posture posture) {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(posture, "posture");
    return Changed.posture(
        posture,
        steps.stream()
            .filter(each -> each != left)
            .flatMap(each -> each.changes().stream())
            .toList());
  }
}
