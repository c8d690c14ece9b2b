package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.AT_LEAST;
import static dev.kamae.quantity.Comparison.AT_LEAST_GENERATIONS;
import static dev.kamae.quantity.Comparison.AT_LEAST_PERCENT;
import static dev.kamae.quantity.Comparison.AT_MOST;
import static dev.kamae.quantity.Unit.DAYS;
import static dev.kamae.quantity.Unit.HOURS;
import static dev.kamae.quantity.Unit.MINUTES;
import static dev.kamae.quantity.Unit.MONTHS;
import static dev.kamae.quantity.Unit.SECONDS;
import static dev.kamae.quantity.Unit.WEEKS;
import static dev.kamae.quantity.Unit.YEARS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

  private static final String NONE = "none";

  @Test
  void of_a_delay_from_one_that_its_units_equal_is_a_factor() {
    assertEquals("TIMES_TOO_LONG 3", tooLong(Span.of(15, MINUTES), Span.of(5, MINUTES)));
    assertEquals("TIMES_TOO_LONG 2.4", tooLong(Span.of(12, HOURS), Span.of(300, MINUTES)));
    assertEquals("TIMES_TOO_LONG 1.3", tooLong(Span.of(20, MINUTES), Span.of(15, MINUTES)));
    assertEquals("TIMES_TOO_LONG 2", tooLong(Span.of(2, YEARS), Span.of(12, MONTHS)));
    assertEquals(
        "TIMES_TOO_LONG 1000000", tooLong(Span.of(1_000_000, SECONDS), Span.of(1, SECONDS)));
  }

  @Test
  void has_as_many_digits_as_tell_a_factor_from_one() {
    assertEquals("TIMES_TOO_LONG 1.1", tooLong(Span.of(21, MINUTES), Span.of(20, MINUTES)));
    assertEquals("TIMES_TOO_LONG 1.003", tooLong(Span.of(301, SECONDS), Span.of(5, MINUTES)));
    assertEquals("TIMES_TOO_LONG 1.00001", tooLong(Span.of(86_401, SECONDS), Span.of(1, DAYS)));
    assertEquals(
        "TIMES_TOO_LONG 1.00000000003",
        tooLong(Span.of(31_536_000_000L, SECONDS), Span.of(31_535_999_999L, SECONDS)));
  }

  @Test
  void of_a_delay_between_days_and_months_is_the_days_too_many_at_the_worst_start_date() {
    assertEquals("DAYS_TOO_LONG 2", tooLong(Span.of(30, DAYS), Span.of(1, MONTHS)));
    assertEquals("DAYS_TOO_LONG 1", tooLong(Span.of(366, DAYS), Span.of(1, YEARS)));
    assertEquals("DAYS_TOO_LONG 1", tooLong(Span.of(673, HOURS), Span.of(1, MONTHS)));
    assertEquals("DAYS_TOO_LONG 24", tooLong(Span.of(1, MONTHS), Span.of(1, WEEKS)));
    assertEquals("DAYS_TOO_LONG 1", tooLong(Span.of(1, MONTHS), Span.of(30, DAYS)));
  }

  @Test
  void of_a_retention_says_how_much_longer_it_would_have_to_be() {
    assertEquals("TIMES_TOO_SHORT 3", tooShort(Span.of(1, MONTHS), Span.of(3, MONTHS)));
    assertEquals("TIMES_TOO_SHORT 1.4", tooShort(Span.of(5, DAYS), Span.of(1, WEEKS)));
    assertEquals("DAYS_TOO_SHORT 2", tooShort(Span.of(90, DAYS), Span.of(3, MONTHS)));
    assertEquals("DAYS_TOO_SHORT 1", tooShort(Span.of(365, DAYS), Span.of(1, YEARS)));
    assertEquals("DAYS_TOO_SHORT 3", tooShort(Span.of(3, MONTHS), Span.of(92, DAYS)));
  }

  @Test
  void is_none_where_the_reference_is_met() {
    assertEquals(NONE, tooLong(Span.of(5, MINUTES), Span.of(5, MINUTES)));
    assertEquals(NONE, tooLong(Span.of(28, DAYS), Span.of(1, MONTHS)));
    assertEquals(NONE, tooShort(Span.of(92, DAYS), Span.of(3, MONTHS)));
    assertEquals(NONE, missing("99.5", "99.5"));
    assertEquals(NONE, missing(5, 5));
    assertEquals(NONE, missing(6, 5));
  }

  @Test
  void is_none_from_nothing_and_to_nothing() {
    assertEquals(NONE, tooLong(Span.of(5, MINUTES), Span.of(0, MINUTES)));
    assertEquals(NONE, tooShort(Span.of(0, DAYS), Span.of(3, MONTHS)));
    assertEquals(NONE, tooShort(Span.of(0, MONTHS), Span.of(3, MONTHS)));
  }

  @Test
  void of_a_percentage_is_the_points_that_are_missing() {
    assertEquals("POINTS_MISSING 0.1", missing("99.4", "99.5"));
    assertEquals("POINTS_MISSING 0.000001", missing("99.949999", "99.95"));
    assertEquals("POINTS_MISSING 0.0000000001", missing("99.4999999999", "99.5"));
    assertEquals("POINTS_MISSING 10", missing("85.50", "95.5"));
    assertEquals("POINTS_MISSING 100", missing("0", "100"));
  }

  @Test
  void of_generations_is_how_many_are_missing() {
    assertEquals("GENERATIONS_MISSING 3", missing(2, 5));
    assertEquals("GENERATIONS_MISSING 1", missing(0, 1));
    assertEquals("GENERATIONS_MISSING 10", missing(0, 10));
  }

  private static String tooLong(Span declared, Span reference) {
    return AT_MOST.distance(declared, reference).map(DistanceTest::text).orElse(NONE);
  }

  private static String tooShort(Span declared, Span reference) {
    return AT_LEAST.distance(declared, reference).map(DistanceTest::text).orElse(NONE);
  }

  private static String missing(String declared, String reference) {
    return AT_LEAST_PERCENT
        .distance(Percent.of(declared), Percent.of(reference))
        .map(DistanceTest::text)
        .orElse(NONE);
  }

  private static String missing(int declared, int reference) {
    return AT_LEAST_GENERATIONS
        .distance(new Generations(declared), new Generations(reference))
        .map(DistanceTest::text)
        .orElse(NONE);
  }

  private static String text(Distance distance) {
    return distance.measure() + " " + distance.digits();
  }
}
