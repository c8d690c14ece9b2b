package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What holds for the verdicts on every posture as it is. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class VerdictLawProperties {

  @Property
  void a_printed_value_that_is_met_at_a_stricter_pattern_is_met_at_a_looser_one(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(VerdictLaws.PATTERN_ORDER, posture, pattern, number);
  }

  @Property
  void whatever_is_open_names_an_element_and_a_line(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(VerdictLaws.PLACE_OF_WHAT_IS_OPEN, posture, pattern, number);
  }

  @Property
  void a_verdict_on_several_elements_is_that_of_the_worst(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(VerdictLaws.WORST, posture, pattern, number);
  }

  @Property
  void nothing_to_judge_is_never_met(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(VerdictLaws.NOTHING_TO_JUDGE, posture, pattern, number);
  }

  @Property
  void nothing_is_met_by_silence(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(VerdictLaws.SILENCE, posture, pattern, number);
  }

  @Property
  void every_clause_is_counted_once_at_every_pattern(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(VerdictLaws.COUNTED_ONCE, posture, pattern, number);
  }
}
