package dev.kamae.dsl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as it was said, which the calendar may not have. */
record Day(int year, int month, int dayOfMonth) {

  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%d-%02d-%02d".formatted(year, month, dayOfMonth);
  }
}
