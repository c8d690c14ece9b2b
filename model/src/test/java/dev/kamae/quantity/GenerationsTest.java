package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.AT_LEAST_GENERATIONS;
import static dev.kamae.quantity.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GenerationsTest {

  @Test
  void meet_as_many_or_fewer() {
    assertEquals(Fit.MEETS, compare(5, 5));
    assertEquals(Fit.MEETS, compare(6, 5));
    assertEquals(Fit.FALLS_SHORT, compare(4, 5));
  }

  @Test
  void of_zero_are_none_and_fall_short_of_any() {
    assertEquals(Fit.FALLS_SHORT, compare(0, 1));
    assertEquals(Fit.FALLS_SHORT, compare(0, 0));
    assertEquals(Fit.MEETS, compare(1, 0));
  }

  @Test
  void are_printed_as_a_number() {
    assertEquals("5", new Generations(5).notation());
    assertEquals("0", AT_LEAST_GENERATIONS.notation(new Generations(0)));
  }

  @Test
  void below_zero_are_refused() {
    assertRefused(
        "-1 generations: a number of generations is zero or more", () -> new Generations(-1));
  }

  private static Fit compare(int declared, int reference) {
    return AT_LEAST_GENERATIONS.compare(new Generations(declared), new Generations(reference));
  }
}
