package dev.kamae.secondopinion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What became of clauses and elements between two assessments is told twice, from the verdicts alone. */
class SecondDifferenceTest {

  private static final int JUDGEMENTS = 20_000;

  @Test
  void two_differences_agree_on_twenty_thousand_clauses_and_elements() {
    int compared = 0;
    for (long seed = 0; compared < JUDGEMENTS; seed++) {
      int more = Differences.agreeOn(seed);
      assertTrue(more > 145, () -> "only the clauses were compared");
      compared += more;
    }
  }
}
