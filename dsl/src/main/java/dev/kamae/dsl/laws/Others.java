package dev.kamae.dsl.laws;

import dev.kamae.assessment.exploring.Without;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.posture.Posture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Another posture to be compared with one.
 *
 * @param about how it differs
 * @param made makes the other
 */
record Others(String about, Supplier<Posture> made) {

  /** The posture itself, with plans applied, and with something taken away. */
  static Stream<Others> of(Judged judged) {
    Posture posture = judged.posture();
    Plan plan = Plan.of(judged.assessment(), judged.pattern());
    Stream<Others> better = Stream.concat(
        Stream.of(new Others("after the plan", () -> plan.appliedTo(posture))),
        plan.steps().stream()
            .map(each -> new Others("after " + each.changes(), () -> each.appliedTo(posture))));
    Stream<Others> less = Stream.concat(
        posture.places().stream()
            .map(each -> new Others(
                "without the place '" + each.name() + "'",
                () -> Without.place(posture, each.name()))),
        posture.components().stream()
            .map(each -> new Others(
                "without " + each.kind() + " '" + each.name() + "'",
                () -> Without.component(posture, each.name()))));
    return Stream.concat(better, less);
  }
}
