package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.ORDERED;
import static dev.kamae.quantity.Standby.COLD;
import static dev.kamae.quantity.Standby.HOT;
import static dev.kamae.quantity.Standby.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandbyTest {

  @Test
  void meets_one_that_is_no_readier() {
    assertEquals(Fit.MEETS, ORDERED.compare(HOT, HOT));
    assertEquals(Fit.MEETS, ORDERED.compare(HOT, COLD));
    assertEquals(Fit.MEETS, ORDERED.compare(COLD, COLD));
    assertEquals(Fit.FALLS_SHORT, ORDERED.compare(COLD, HOT));
  }

  @Test
  void that_is_none_falls_short_of_any() {
    assertEquals(Fit.FALLS_SHORT, ORDERED.compare(NONE, HOT));
    assertEquals(Fit.FALLS_SHORT, ORDERED.compare(NONE, COLD));
    assertEquals(Fit.FALLS_SHORT, ORDERED.compare(NONE, NONE));
  }

  @Test
  void is_the_laxer_the_less_ready_it_is() {
    assertEquals(COLD, ORDERED.laxer(HOT, COLD));
    assertEquals(NONE, ORDERED.laxer(NONE, COLD));
    assertEquals("NONE", ORDERED.notation(NONE));
  }
}
