package dev.kamae.quantity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LongSummaryStatistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 48,
        60, 1_199, 1_200, 4_799, 4_800, 4_801, 11_988, 11_999, 12_000
      })
  void months_compare_with_any_number_of_days_as_they_do_from_every_start_date(int amount) {
    Span months = Span.of(amount, Unit.MONTHS);
    LongSummaryStatistics days = StartDates.days(months);

    for (int each = firstDays(amount); each <= Math.min(365_000, firstDays(amount) + 800); each++) {
      Span counted = Span.of(each, Unit.DAYS);
      assertEquals(each <= days.getMin(), counted.isAtMost(months), counted + " at most " + months);
      assertEquals(
          each >= days.getMax(), counted.isAtLeast(months), counted + " at least " + months);
    }
  }

  private static int firstDays(int months) {
    return months <= 24 ? 1 : months * 30;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 100, 399, 400, 401, 999, 1_000})
  void years_are_as_long_as_their_start_dates_make_them(int amount) {
    Span years = Span.of(amount, Unit.YEARS);
    LongSummaryStatistics days = StartDates.days(years);

    assertAll(
        () -> assertEquals(days.getMin() * 86_400, years.shortestSeconds()),
        () -> assertEquals(days.getMax() * 86_400, years.longestSeconds()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 13})
  void months_are_measured_from_every_start_date(int amount) {
    LongSummaryStatistics days = StartDates.days(Span.of(amount, Unit.MONTHS));

    assertEquals(new Calendar.Days(days.getMin(), days.getMax()), Calendar.measure(amount));
  }
}
