package dev.kamae.dsl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as it was said, which the calendar may not have. */
record Day(int year, int month, int dayOfMonth) {

  private static final int FIRST_YEAR = 1_000;
  private static final int LAST_YEAR = 9_999;

  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth)).filter(each -> hasFourDigits());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private boolean hasFourDigits() {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }

  /** The day and what is wrong with it, such as "2026-02-30, which no calendar has". */
  String wrong() {
    return this + (hasFourDigits() ? ", which no calendar has" : "; a year has four digits");
  }

  @Override
  public String toString() {
    return "%d-%02d-%02d".formatted(year, month, dayOfMonth);
  }
}
