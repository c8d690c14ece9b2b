package dev.kamae.quantity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every start date of the 400 years after which the calendar repeats: what a comparison has to agree with. */
final class StartDates {

  private static final LocalDate FIRST = LocalDate.of(1999, 3, 1);
  private static final LocalDateTime[] ALL = IntStream.range(0, 146_097)
      .mapToObj(day -> FIRST.plusDays(day).atStartOfDay())
      .toArray(LocalDateTime[]::new);

  private StartDates() {}

  /** Whether one ends no later than the other from each of them. */
  static boolean allEndNoLater(Span one, Span other) {
    for (LocalDateTime start : ALL) {
      if (end(start, one).isAfter(end(start, other))) {
        return false;
      }
    }
    return true;
  }

  /** The days that the span covers from each of them. */
  static LongSummaryStatistics days(Span span) {
    return Stream.of(ALL)
        .mapToLong(start -> ChronoUnit.DAYS.between(start, end(start, span)))
        .summaryStatistics();
  }

  private static LocalDateTime end(LocalDateTime start, Span span) {
    return start.plus(span.amount(), ChronoUnit.valueOf(span.unit().name()));
  }
}
