package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What is judged on one element of every posture depends on that element. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LocalityLawProperties {

  @Property
  void what_is_said_of_one_element_changes_no_verdict_on_another_of_its_kind(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(LocalityLaws.DENIED, posture, pattern, number);
  }

  @Property
  void taking_away_a_component_that_nothing_names_changes_no_verdict_on_another(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(LocalityLaws.TAKEN_AWAY, posture, pattern, number);
  }

  @Property
  void adding_a_component_changes_no_verdict_on_another_element(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    holds(LocalityLaws.ADDED, posture, pattern, number);
  }
}
