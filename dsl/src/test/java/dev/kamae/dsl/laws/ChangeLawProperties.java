package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What a change of every posture as a whole does to the verdicts, and what it does not. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ChangeLawProperties {

  @Property
  void a_posture_judged_twice_is_judged_alike(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(ChangeLaws.AGAIN, posture, pattern, number);
  }

  @Property
  void the_order_of_declaration_changes_no_verdict(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(ChangeLaws.ORDER, posture, pattern, number);
  }

  @Property
  void renaming_changes_no_verdict(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(ChangeLaws.RENAMING, posture, pattern, number);
  }

  @Property
  void an_exclusion_takes_out_the_clause_with_all_below_it_and_nothing_else(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(ChangeLaws.EXCLUSION, posture, pattern, number);
  }

  @Property
  void an_own_target_changes_no_verdict_at_a_printed_value(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(ChangeLaws.OWN_TARGET, posture, pattern, number);
  }
}
