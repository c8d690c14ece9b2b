package dev.kamae.secondopinion;

import dev.kamae.dsl.exploring.Postures;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two evaluators that share nothing but the posture come to the same verdicts: a million on items alone. */
class SecondOpinionNightly {

  @Property(tries = 6_411)
  void a_second_opinion_agrees_on_every_verdict(
      @ForAll("postures") Posture posture, @ForAll("dates") LocalDate date) {
    Agreement.on(posture, date);
  }

  @Provide
  Arbitrary<Posture> postures() {
    return Postures.postures();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Dates.aroundEvidence();
  }
}
