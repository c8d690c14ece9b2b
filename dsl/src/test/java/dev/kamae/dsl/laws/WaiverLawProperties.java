package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What waivers for the gaps of every posture come to. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class WaiverLawProperties {

  @Property
  void every_gap_can_be_accepted_as_it_is_and_no_verdict_changes(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(WaiverLaws.ACCEPTED, posture, pattern, number);
  }

  @Property
  void none_covers_on_the_day_after_its_last(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(WaiverLaws.LAST_DAY, posture, pattern, number);
  }

  @Property
  void a_value_that_misses_what_was_accepted_is_never_covered(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(WaiverLaws.TOO_STRICT, posture, pattern, number);
  }
}
