package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;
import static dev.kamae.dsl.laws.Held.judged;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** What holds for the difference between any two postures. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DifferenceLawProperties {

  @Property
  void between_an_assessment_and_itself_nothing_has_changed(
      @ForAll Posture posture, @ForAll Pattern pattern) {
    holds(DifferenceLaws.OF_EQUALS, posture, pattern, 0);
  }

  @Property
  void swapping_the_two_turns_new_into_fixed_and_worse_into_better(
      @ForAll Posture before, @ForAll Posture after, @ForAll Pattern pattern) {
    DifferenceLaws.isMirrored(judged(before, pattern), judged(after, pattern));
  }

  @Property
  void new_and_kept_are_open_after_and_fixed_and_kept_before(
      @ForAll Posture before, @ForAll Posture after, @ForAll Pattern pattern) {
    DifferenceLaws.addsUp(judged(before, pattern), judged(after, pattern));
  }

  @Property
  void every_clause_is_counted_once(
      @ForAll Posture before, @ForAll Posture after, @ForAll Pattern pattern) {
    DifferenceLaws.isCountedOnce(judged(before, pattern), judged(after, pattern));
  }

  @Property
  void what_is_open_of_a_clause_is_open_at_one_of_its_points(
      @ForAll Posture before, @ForAll Posture after, @ForAll Pattern pattern) {
    DifferenceLaws.isOpenAtAPoint(judged(before, pattern), judged(after, pattern));
  }

  @Property
  void
      after_a_plan_no_element_is_worse_or_met_no_more_and_no_clause_is_new_except_for_what_the_plan_adds(
          @ForAll Posture posture, @ForAll Pattern pattern) {
    holds(DifferenceLaws.AFTER_A_PLAN, posture, pattern, 0);
  }
}
