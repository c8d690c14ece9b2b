package dev.kamae.quantity;

import static dev.kamae.quantity.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YearlyTest {

  @Test
  void may_be_anything_from_no_time_to_a_year_of_365_days() {
    assertEquals(0, new Yearly(Span.of(0, Unit.HOURS)).seconds());
    assertEquals(18_000, new Yearly(Span.of(5, Unit.HOURS)).seconds());
    assertEquals(31_536_000, new Yearly(Span.of(365, Unit.DAYS)).seconds());
    assertEquals(31_536_000, new Yearly(Yearly.AROUND_THE_CLOCK).seconds());
  }

  @Test
  void says_its_span_and_the_year() {
    assertEquals("PT5H/P1Y", new Yearly(Span.of(5, Unit.HOURS)).toString());
  }

  @Test
  void of_more_than_a_year_is_refused() {
    assertRefused(
        "PT9000H per year: a year has PT8760H", () -> new Yearly(Span.of(9_000, Unit.HOURS)));
    assertRefused(
        "PT31536001S per year: a year has PT8760H",
        () -> new Yearly(Span.of(31_536_001, Unit.SECONDS)));
  }

  @Test
  void in_calendar_units_is_refused() {
    assertRefused(
        "P1M per year: say it in weeks, days, hours, minutes or seconds",
        () -> new Yearly(Span.of(1, Unit.MONTHS)));
    assertRefused(
        "P0Y per year: say it in weeks, days, hours, minutes or seconds",
        () -> new Yearly(Span.of(0, Unit.YEARS)));
  }
}
