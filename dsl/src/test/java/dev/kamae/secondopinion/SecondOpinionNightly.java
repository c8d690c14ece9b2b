package dev.kamae.secondopinion;

import dev.kamae.dsl.exploring.Postures;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Two evaluators that share nothing but the posture come to the same verdicts. A posture has 156 verdicts on
 * items, so that 6,411 of them make a million.
 */
class SecondOpinionNightly {

  @Property(tries = 6_411)
  void a_second_opinion_agrees_on_whatever_can_be_described(
      @ForAll("postures") Posture posture, @ForAll("dates") LocalDate date) {
    Agreement.on(posture, date);
  }

  @Property(tries = 6_411)
  void a_second_opinion_agrees_where_nearly_everything_is_said(
      @ForAll long seed, @ForAll("dates") LocalDate date) {
    Agreement.on(Talkative.posture(seed), date);
  }

  @Provide
  Arbitrary<Posture> postures() {
    return Arbitraries.oneOf(
        Postures.postures(), Postures.posturesAtTheLimitOf(Pattern.PATTERN_1, Dates.USUAL));
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Dates.aroundEvidence();
  }
}
