package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.AT_LEAST_PERCENT;
import static dev.kamae.quantity.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @Test
  void is_exact() {
    assertEquals(Fit.MEETS, AT_LEAST_PERCENT.compare(Percent.of("99.95"), Percent.of("99.95")));
    assertEquals(
        Fit.FALLS_SHORT, AT_LEAST_PERCENT.compare(Percent.of("99.949999"), Percent.of("99.95")));
    assertFalse(Percent.of("99.9499999999").isAtLeast(Percent.of("99.95")));
    assertTrue(Percent.of("99.9500000001").isAtLeast(Percent.of("99.95")));
    assertTrue(Percent.of("100").isAtLeast(Percent.of("0")));
  }

  @Test
  void is_the_same_however_many_zeros_end_it() {
    assertEquals(Percent.of("99.5"), Percent.of("99.500"));
    assertEquals(Percent.of("0"), Percent.of("0.00000000000000000000"));
    assertEquals(Percent.of("100"), new Percent(new BigDecimal("1E+2")));
  }

  @Test
  void is_printed_as_in_the_tables() {
    assertEquals("99.5%", Percent.of("99.50").notation());
    assertEquals("100%", Percent.of("100").toString());
    assertEquals("0.0000000001%", Percent.of("0.0000000001").notation());
    assertEquals("99%", AT_LEAST_PERCENT.notation(Percent.of("99.0")));
  }

  @Test
  void outside_of_0_to_100_is_refused() {
    assertRefused("100.5 %: a percentage lies between 0 and 100", () -> Percent.of("100.50"));
    assertRefused("-1 %: a percentage lies between 0 and 100", () -> Percent.of("-1"));
    assertRefused(
        "100.0000000001 %: a percentage lies between 0 and 100",
        () -> Percent.of("100.0000000001"));
    assertRefused(
        "200 %: a percentage lies between 0 and 100", () -> new Percent(new BigDecimal("2E+2")));
  }

  @Test
  void with_more_than_ten_decimals_is_refused() {
    assertRefused(
        "99.12345678901 %: a percentage has at most 10 decimals",
        () -> Percent.of("99.12345678901"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "", "99,5", "99.", ".5", "+99", "99%", " 99", "1e1", "٩٩"})
  void not_in_digits_is_refused(String text) {
    assertRefused(
        "'" + text + "': a percentage is written in digits, such as 99.95", () -> Percent.of(text));
  }
}
