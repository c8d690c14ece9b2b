package dev.kamae.secondopinion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same a million times, on other pairs each night. */
class SecondDifferenceNightly {

  private static final int JUDGEMENTS = 1_000_000;

  @Test
  void two_differences_agree_on_a_million_clauses_and_elements() {
    Random chance = new Random();
    int compared = 0;
    int pairs = 0;
    while (compared < JUDGEMENTS) {
      compared += Differences.agreeOn(chance.nextLong());
      pairs++;
    }
    System.out.printf("%,d clauses and elements of %,d pairs compared%n", compared, pairs);
    assertTrue(pairs > 1_000);
  }
}
