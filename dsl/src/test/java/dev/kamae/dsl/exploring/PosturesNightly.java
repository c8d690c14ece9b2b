package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.Posture;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** Prints how many whole postures are generated in a second; the first rounds are those of a cold start. */
class PosturesNightly {

  private static final int ROUNDS = 12;
  private static final int EACH = 5_000;

  @Example
  void postures_are_generated_by_the_thousand_in_a_second() {
    RandomGenerator<Posture> generator = Postures.postures().generator(1_000);
    Random random = new Random(42);
    long components = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < EACH; i++) {
        components += generator.next(random).value().components().size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println(
          String.format(Locale.ROOT, "round %d: %,.0f postures a second", round, EACH / seconds));
    }
    assertTrue(components > ROUNDS * EACH, "the postures have components");
  }
}
