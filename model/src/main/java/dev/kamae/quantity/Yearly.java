package dev.kamae.quantity;

import java.util.Objects;

/**
 * A time within a year, such as planned maintenance of 5 hours per year; zero is a fact of its own.
 *
 * @param span the time, in units of fixed length
 */
public record Yearly(Span span) {

  /** The hours of the year that an availability is computed over, unless a period is given. */
  public static final Span AROUND_THE_CLOCK = Span.of(365 * 24, Unit.HOURS);

  /**
   * Refuses what does not fit into a year of 365 days.
   *
   * @throws IllegalArgumentException "PT9000H per year: a year has PT8760H"
   * @throws IllegalArgumentException "P1M per year: say it in weeks, days, hours, minutes or seconds"
   */
  public Yearly {
    Objects.requireNonNull(span, "span");
    if (span.unit().isCalendar()) {
      throw new IllegalArgumentException(
          span.notation() + " per year: say it in weeks, days, hours, minutes or seconds");
    }
    if (!span.isAtMost(AROUND_THE_CLOCK)) {
      throw new IllegalArgumentException(
          span.notation() + " per year: a year has " + AROUND_THE_CLOCK.notation());
    }
  }

  /** The seconds of it in a year. */
  public long seconds() {
    return span.inBase();
  }

  @Override
  public String toString() {
    return span + "/P1Y";
  }
}
