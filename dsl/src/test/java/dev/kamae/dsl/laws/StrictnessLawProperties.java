package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What becomes of the items of every posture where a value is said stricter or laxer. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class StrictnessLawProperties {

  @Property
  void a_stricter_value_takes_no_item_away_from_what_is_met(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(StrictnessLaws.STRICTER, posture, pattern, number);
  }

  @Property
  void a_laxer_value_brings_no_item_to_what_is_met(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(StrictnessLaws.LAXER, posture, pattern, number);
  }
}
