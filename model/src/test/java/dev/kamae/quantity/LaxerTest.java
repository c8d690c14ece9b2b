package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.AT_LEAST;
import static dev.kamae.quantity.Comparison.AT_MOST;
import static dev.kamae.quantity.Unit.DAYS;
import static dev.kamae.quantity.Unit.HOURS;
import static dev.kamae.quantity.Unit.MINUTES;
import static dev.kamae.quantity.Unit.MONTHS;
import static dev.kamae.quantity.Unit.YEARS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LaxerTest {

  @Test
  void of_two_delays_is_the_longest_in_the_worst_case() {
    assertEquals(Span.of(2, HOURS), AT_MOST.laxer(Span.of(90, MINUTES), Span.of(2, HOURS)));
    assertEquals(Span.of(1, MONTHS), AT_MOST.laxer(Span.of(30, DAYS), Span.of(1, MONTHS)));
    assertEquals(Span.of(32, DAYS), AT_MOST.laxer(Span.of(32, DAYS), Span.of(1, MONTHS)));
    assertEquals(Span.of(1, YEARS), AT_MOST.laxer(Span.of(365, DAYS), Span.of(1, YEARS)));
  }

  @Test
  void of_two_retentions_is_the_shortest_in_the_worst_case() {
    assertEquals(Span.of(90, MINUTES), AT_LEAST.laxer(Span.of(90, MINUTES), Span.of(2, HOURS)));
    assertEquals(Span.of(1, MONTHS), AT_LEAST.laxer(Span.of(30, DAYS), Span.of(1, MONTHS)));
    assertEquals(Span.of(27, DAYS), AT_LEAST.laxer(Span.of(27, DAYS), Span.of(1, MONTHS)));
    assertEquals(Span.of(3, MONTHS), AT_LEAST.laxer(Span.of(90, DAYS), Span.of(3, MONTHS)));
  }

  @Test
  void of_one_worst_case_is_the_one_that_has_no_better() {
    assertEquals(Span.of(31, DAYS), AT_MOST.laxer(Span.of(1, MONTHS), Span.of(31, DAYS)));
    assertEquals(Span.of(366, DAYS), AT_MOST.laxer(Span.of(366, DAYS), Span.of(1, YEARS)));
    assertEquals(Span.of(28, DAYS), AT_LEAST.laxer(Span.of(1, MONTHS), Span.of(28, DAYS)));
  }

  @Test
  void of_equals_is_the_first_by_notation() {
    assertEquals("P1D", AT_MOST.laxer(Span.of(24, HOURS), Span.of(1, DAYS)).notation());
    assertEquals("P1D", AT_LEAST.laxer(Span.of(24, HOURS), Span.of(1, DAYS)).notation());
    assertEquals("P12M", AT_MOST.laxer(Span.of(1, YEARS), Span.of(12, MONTHS)).notation());
    assertEquals("P12M", AT_LEAST.laxer(Span.of(1, YEARS), Span.of(12, MONTHS)).notation());
  }
}
