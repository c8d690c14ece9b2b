package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What holds for the plan of every posture. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PlanLawProperties {

  @Property
  void after_the_plan_exactly_its_to_dos_and_questions_are_open(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(PlanLaws.AFTER_THE_PLAN, posture, pattern, number);
  }

  @Property
  void a_plan_is_empty_exactly_when_no_requirement_and_no_item_is_open(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(PlanLaws.EMPTY, posture, pattern, number);
  }

  @Property
  void applying_a_plan_twice_is_applying_it_once(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(PlanLaws.TWICE, posture, pattern, number);
  }

  @Property
  void a_plan_makes_no_verdict_worse_except_for_what_it_adds(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(PlanLaws.NO_WORSE, posture, pattern, number);
  }

  @Property
  void every_step_is_needed_for_all_that_it_closes(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(PlanLaws.MINIMAL, posture, pattern, number);
  }
}
