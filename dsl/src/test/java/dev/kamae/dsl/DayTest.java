package dev.kamae.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayTest {

  @Test
  void a_day_has_a_year_of_four_digits_and_is_one_of_the_calendar() {
    assertEquals(Optional.of(LocalDate.of(1000, 1, 1)), new Day(1000, 1, 1).date());
    assertEquals(Optional.of(LocalDate.of(9999, 12, 31)), new Day(9999, 12, 31).date());
    assertEquals(Optional.empty(), new Day(999, 12, 31).date());
    assertEquals(Optional.empty(), new Day(10_000, 1, 1).date());
    assertEquals(Optional.empty(), new Day(2026, 2, 29).date());
  }

  @Test
  void any_other_is_said_to_be_wrong() {
    assertEquals("2026-02-29, which no calendar has", new Day(2026, 2, 29).wrong());
    assertEquals("1000-02-30, which no calendar has", new Day(1000, 2, 30).wrong());
    assertEquals("9999-02-30, which no calendar has", new Day(9999, 2, 30).wrong());
    assertEquals("999-01-01; a year has four digits", new Day(999, 1, 1).wrong());
    assertEquals("10000-01-01; a year has four digits", new Day(10_000, 1, 1).wrong());
  }
}
