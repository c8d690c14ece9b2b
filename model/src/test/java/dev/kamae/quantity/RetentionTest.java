package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.AT_LEAST;
import static dev.kamae.quantity.Comparison.AT_MOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RetentionTest {

  private static final Span NOTHING = Span.of(0, Unit.DAYS);

  @Test
  void of_zero_is_none_and_falls_short_of_any() {
    assertEquals(Fit.FALLS_SHORT, AT_LEAST.compare(NOTHING, Span.of(1, Unit.WEEKS)));
    assertEquals(Fit.FALLS_SHORT, AT_LEAST.compare(NOTHING, NOTHING));
    assertEquals(Fit.MEETS, AT_LEAST.compare(Span.of(1, Unit.SECONDS), NOTHING));
  }

  @Test
  void differs_from_a_delay_which_may_be_zero() {
    assertEquals(Fit.MEETS, AT_MOST.compare(NOTHING, Span.of(20, Unit.MINUTES)));
    assertEquals(Fit.MEETS, AT_MOST.compare(NOTHING, NOTHING));
    assertEquals(Fit.FALLS_SHORT, AT_MOST.compare(Span.of(1, Unit.SECONDS), NOTHING));
  }
}
