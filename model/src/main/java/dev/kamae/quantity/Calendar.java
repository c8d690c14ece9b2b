package dev.kamae.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How long months can be: the fewest and the most days that a number of months spans, over all start dates. */
final class Calendar {

  static final long DAY = 86_400;

  private static final int MONTHS_IN_CYCLE = 4_800;
  private static final int DAYS_IN_CYCLE = 146_097;
  private static final ConcurrentMap<Integer, Days> KNOWN = new ConcurrentHashMap<>();

  private Calendar() {}

  static long shortestDays(long months) {
    return wholeCycles(months) + withinCycle(months).shortest();
  }

  static long longestDays(long months) {
    return wholeCycles(months) + withinCycle(months).longest();
  }

  private static long wholeCycles(long months) {
    return months / MONTHS_IN_CYCLE * DAYS_IN_CYCLE;
  }

  private static Days withinCycle(long months) {
    return KNOWN.computeIfAbsent((int) (months % MONTHS_IN_CYCLE), Calendar::measure);
  }

  /** From the first of every month: no other day of one begins a span that is shorter than all of these, or longer. */
  static Days measure(int months) {
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    LocalDate first = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < MONTHS_IN_CYCLE; i++) {
      LocalDate start = first.plusMonths(i);
      long days = ChronoUnit.DAYS.between(start, start.plusMonths(months));
      shortest = Math.min(shortest, days);
      longest = Math.max(longest, days);
    }
    return new Days(shortest, longest);
  }

  record Days(long shortest, long longest) {}
}
