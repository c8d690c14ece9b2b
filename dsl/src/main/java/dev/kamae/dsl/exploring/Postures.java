package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of postures: anything that can be described, in the words of the language. {@link #postures()} takes
 * sizes; the others are what it gives without any.
 */
public final class Postures {

  private Postures() {}

  /** Anything that can be described, as in {@code postures().withComponents(1, 20)}. */
  public static PostureArbitrary postures() {
    return new PostureArbitrary(Sizes.USUAL);
  }

  /** Postures that meet every requirement and item of the pattern as of the date. */
  public static Arbitrary<Posture> posturesMeeting(Pattern pattern, LocalDate date) {
    return postures().meeting(pattern, date);
  }

  /** Postures that meet the pattern as of the date, and every item exactly at its reference value. */
  public static Arbitrary<Posture> posturesAtTheLimitOf(Pattern pattern, LocalDate date) {
    return postures().atTheLimitOf(pattern, date);
  }

  /** Postures that meet the pattern as of the date but for one thing, each with what that opens. */
  public static Arbitrary<NearMiss> nearMisses(Pattern pattern, LocalDate date) {
    return postures().nearMisses(pattern, date);
  }

  static Arbitrary<Sketch> sketches() {
    return Sketches.of(Sizes.USUAL);
  }
}
