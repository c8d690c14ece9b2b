package dev.kamae.secondopinion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every start date of one cycle of leap years, by the calendar of the JDK. */
final class StartDates {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final Map<Long, Set<Long>> KNOWN = new ConcurrentHashMap<>();

  private StartDates() {}

  /** All numbers of days that so many months can have. */
  static Set<Long> daysOf(long months) {
    return KNOWN.computeIfAbsent(
        months,
        any -> Stream.iterate(FIRST, each -> each.plusDays(1))
            .limit(146_097)
            .map(start -> start.plusMonths(months).toEpochDay() - start.toEpochDay())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
