package dev.kamae.quantity;

import static dev.kamae.quantity.Refusals.assertRefused;
import static dev.kamae.quantity.Unit.DAYS;
import static dev.kamae.quantity.Unit.HOURS;
import static dev.kamae.quantity.Unit.MINUTES;
import static dev.kamae.quantity.Unit.MONTHS;
import static dev.kamae.quantity.Unit.SECONDS;
import static dev.kamae.quantity.Unit.WEEKS;
import static dev.kamae.quantity.Unit.YEARS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void says_its_amount_in_the_unit_that_was_said() {
    assertEquals(
        "PT5S PT60M PT24H P28D P4W P12M P1Y P0D",
        String.join(
            " ",
            Stream.of(
                    Span.of(5, SECONDS),
                    Span.of(60, MINUTES),
                    Span.of(24, HOURS),
                    Span.of(28, DAYS),
                    Span.of(4, WEEKS),
                    Span.of(12, MONTHS),
                    Span.of(1, YEARS),
                    Span.of(0, DAYS))
                .map(Span::toString)
                .toList()));
  }

  @Test
  void of_equal_length_counts_as_equal_in_whatever_unit_it_is_said() {
    assertEqual(Span.of(60, SECONDS), Span.of(1, MINUTES));
    assertEqual(Span.of(60, MINUTES), Span.of(1, HOURS));
    assertEqual(Span.of(24, HOURS), Span.of(1, DAYS));
    assertEqual(Span.of(28, DAYS), Span.of(4, WEEKS));
    assertEqual(Span.of(3, MONTHS), Span.of(3, MONTHS));
    assertEqual(Span.of(12, MONTHS), Span.of(1, YEARS));
    assertEqual(Span.of(0, MONTHS), Span.of(0, SECONDS));
    assertEqual(Span.of(400, YEARS), Span.of(146_097, DAYS));
  }

  @Test
  void of_days_is_held_to_the_shortest_month_or_year_when_it_must_not_be_longer() {
    assertTrue(Span.of(28, DAYS).isAtMost(Span.of(1, MONTHS)));
    assertFalse(Span.of(29, DAYS).isAtMost(Span.of(1, MONTHS)));
    assertFalse(Span.of(30, DAYS).isAtMost(Span.of(1, MONTHS)));
    assertTrue(Span.of(89, DAYS).isAtMost(Span.of(3, MONTHS)));
    assertFalse(Span.of(90, DAYS).isAtMost(Span.of(3, MONTHS)));
    assertTrue(Span.of(365, DAYS).isAtMost(Span.of(1, YEARS)));
    assertFalse(Span.of(366, DAYS).isAtMost(Span.of(1, YEARS)));
  }

  @Test
  void of_days_is_held_to_the_longest_month_or_year_when_it_must_not_be_shorter() {
    assertFalse(Span.of(30, DAYS).isAtLeast(Span.of(1, MONTHS)));
    assertTrue(Span.of(31, DAYS).isAtLeast(Span.of(1, MONTHS)));
    assertFalse(Span.of(90, DAYS).isAtLeast(Span.of(3, MONTHS)));
    assertFalse(Span.of(91, DAYS).isAtLeast(Span.of(3, MONTHS)));
    assertTrue(Span.of(92, DAYS).isAtLeast(Span.of(3, MONTHS)));
    assertFalse(Span.of(365, DAYS).isAtLeast(Span.of(1, YEARS)));
    assertTrue(Span.of(366, DAYS).isAtLeast(Span.of(1, YEARS)));
  }

  @Test
  void of_months_is_held_to_days_from_its_own_worst_start_date() {
    assertFalse(Span.of(1, MONTHS).isAtMost(Span.of(30, DAYS)));
    assertTrue(Span.of(1, MONTHS).isAtMost(Span.of(31, DAYS)));
    assertTrue(Span.of(1, MONTHS).isAtLeast(Span.of(4, WEEKS)));
    assertFalse(Span.of(1, MONTHS).isAtLeast(Span.of(29, DAYS)));
  }

  @Test
  void one_second_decides() {
    assertTrue(Span.of(300, SECONDS).isAtMost(Span.of(5, MINUTES)));
    assertFalse(Span.of(301, SECONDS).isAtMost(Span.of(5, MINUTES)));
    assertFalse(Span.of(28 * 86_400 + 1, SECONDS).isAtMost(Span.of(1, MONTHS)));
    assertFalse(Span.of(31 * 86_400 - 1, SECONDS).isAtLeast(Span.of(1, MONTHS)));
  }

  @Test
  void may_be_a_thousand_years_long() {
    assertEqual(Span.of(1_000, YEARS), Span.of(12_000, MONTHS));
    assertTrue(Span.of(365_000, DAYS).isAtMost(Span.of(1_000, YEARS)));
    assertFalse(Span.of(365_000, DAYS).isAtLeast(Span.of(1_000, YEARS)));
    assertTrue(Span.of(31_536_000_000L, SECONDS).isAtMost(Span.of(12_000, MONTHS)));
    assertTrue(Span.of(365_000, DAYS).isAtLeast(Span.of(999, YEARS)));
  }

  @Test
  void below_zero_is_refused() {
    assertRefused("-5 minutes: a span is zero or more", () -> Span.of(-5, MINUTES));
    assertRefused(
        "-9223372036854775808 years: a span is zero or more", () -> Span.of(Long.MIN_VALUE, YEARS));
  }

  @Test
  void above_a_thousand_years_is_refused() {
    String tooLong = ": a span is at most 1000 years";

    assertRefused("1001 years" + tooLong, () -> Span.of(1_001, YEARS));
    assertRefused("12001 months" + tooLong, () -> Span.of(12_001, MONTHS));
    assertRefused("52143 weeks" + tooLong, () -> Span.of(52_143, WEEKS));
    assertRefused("365001 days" + tooLong, () -> Span.of(365_001, DAYS));
    assertRefused("8760001 hours" + tooLong, () -> Span.of(8_760_001, HOURS));
    assertRefused("525600001 minutes" + tooLong, () -> Span.of(525_600_001, MINUTES));
    assertRefused("31536000001 seconds" + tooLong, () -> Span.of(31_536_000_001L, SECONDS));
    assertRefused("9223372036854775807 days" + tooLong, () -> Span.of(Long.MAX_VALUE, DAYS));
  }

  private static void assertEqual(Span one, Span other) {
    assertTrue(one.isAtMost(other) && one.isAtLeast(other), one + " equals " + other);
  }
}
