package dev.kamae.quantity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A length of time in one unit, as it was said: a check interval, a delay or a retention.
 *
 * <p>Calendar units are compared as a person would be held to them: {@code a} is at most {@code b}
 * when, for every start date, start + a is not later than start + b. So 3 months equal 3 months, 28
 * days are at most 1 month but 30 days are not, and 92 days are at least 3 months.
 *
 * <pre>{@code
 * Span.of(90, Unit.DAYS).isAtLeast(Span.of(3, Unit.MONTHS)) // false: 1 July to 1 October is 92 days
 * }</pre>
 *
 * @param amount how many units, zero or more
 * @param unit the unit that was said
 */
public record Span(long amount, Unit unit) {

  /** The longest span that can be said, a thousand years; nothing in this field is longer. */
  public static final long LONGEST_IN_YEARS = 1_000;

  /**
   * Among spans of one worst case: a unit of fixed length is held to it from every start date, a
   * calendar unit from some only; then by notation.
   */
  static final Comparator<Span> STEADY_FIRST = Comparator.<Span, Boolean>comparing(
          span -> span.unit.isCalendar())
      .thenComparing(Span::notation);

  private static final long LONGEST_IN_MONTHS = LONGEST_IN_YEARS * 12;
  private static final long LONGEST_IN_SECONDS = LONGEST_IN_YEARS * 365 * 86_400;

  /**
   * Refuses what no plan can be held to.
   *
   * @throws IllegalArgumentException "-5 minutes: a span is zero or more"
   * @throws IllegalArgumentException "1001 years: a span is at most 1000 years"
   */
  public Span {
    Objects.requireNonNull(unit, "unit");
    if (amount < 0) {
      throw new IllegalArgumentException(said(amount, unit) + ": a span is zero or more");
    }
    if (amount > longest(unit)) {
      throw new IllegalArgumentException(
          said(amount, unit) + ": a span is at most " + LONGEST_IN_YEARS + " years");
    }
  }

  /**
   * A span of so many units.
   *
   * @throws IllegalArgumentException "-5 minutes: a span is zero or more"
   * @throws IllegalArgumentException "1001 years: a span is at most 1000 years"
   */
  public static Span of(long amount, Unit unit) {
    return new Span(amount, unit);
  }

  private static long longest(Unit unit) {
    return (unit.isCalendar() ? LONGEST_IN_MONTHS : LONGEST_IN_SECONDS) / unit.inBase(1);
  }

  private static String said(long amount, Unit unit) {
    return amount + " " + unit.name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is no time at all. */
  public boolean isZero() {
    return amount == 0;
  }

  /** Whether this is not longer than the other, whatever the start date. */
  public boolean isAtMost(Span other) {
    Objects.requireNonNull(other, "other");
    if (unit.isCalendar() == other.unit.isCalendar()) {
      return inBase() <= other.inBase();
    }
    return unit.isCalendar()
        ? Calendar.longestDays(inBase()) * Calendar.DAY <= other.inBase()
        : inBase() <= Calendar.shortestDays(other.inBase()) * Calendar.DAY;
  }

  /** Whether this is not shorter than the other, whatever the start date. */
  public boolean isAtLeast(Span other) {
    Objects.requireNonNull(other, "other");
    return other.isAtMost(this);
  }

  /** Whether both spans are measured in calendar units, or both in units of fixed length. */
  boolean isCommensurableWith(Span other) {
    return unit.isCalendar() == other.unit.isCalendar();
  }

  /** The amount in months for calendar units, in seconds for all others. */
  long inBase() {
    return unit.inBase(amount);
  }

  /** The length in seconds from the start date that makes it longest. */
  long longestSeconds() {
    return unit.isCalendar() ? Calendar.longestDays(inBase()) * Calendar.DAY : inBase();
  }

  /** The length in seconds from the start date that makes it shortest. */
  long shortestSeconds() {
    return unit.isCalendar() ? Calendar.shortestDays(inBase()) * Calendar.DAY : inBase();
  }

  /** By how many seconds this is longer than one that is not commensurable with it, at the worst start date. */
  long secondsBeyond(Span other) {
    return longestSeconds() - other.shortestSeconds();
  }

  /** The span as an ISO-8601 duration in the unit that was said, such as {@code PT60M} or {@code P3M}. */
  public String notation() {
    return unit.notation(amount);
  }

  @Override
  public String toString() {
    return notation();
  }
}
