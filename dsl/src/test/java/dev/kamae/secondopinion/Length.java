package dev.kamae.secondopinion;

import dev.kamae.quantity.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time.
 *
 * @param inMonths whether it is told in months rather than in seconds
 * @param amount how many of them
 */
record Length(boolean inMonths, long amount) {

  private static final Pattern PRINTED = Pattern.compile("P(T?)([0-9]+)([A-Z])");
  private static final long DAY = 24 * 60 * 60;

  static Length of(Span span) {
    return of(span.amount(), span.unit().name());
  }

  private static Length of(long amount, String unit) {
    return switch (unit) {
      case "SECONDS" -> new Length(false, amount);
      case "MINUTES" -> new Length(false, amount * 60);
      case "HOURS" -> new Length(false, amount * 60 * 60);
      case "DAYS" -> new Length(false, amount * DAY);
      case "WEEKS" -> new Length(false, amount * 7 * DAY);
      case "MONTHS" -> new Length(true, amount);
      case "YEARS" -> new Length(true, amount * 12);
      default -> throw new IllegalArgumentException(unit);
    };
  }

  /** As the table of reference values prints it, such as {@code PT5M} and {@code P3M}. */
  static Length printed(String text) {
    Matcher printed = PRINTED.matcher(text);
    if (!printed.matches()) {
      throw new IllegalArgumentException(text);
    }
    return of(Long.parseLong(printed.group(2)), unit(printed.group(1) + printed.group(3)));
  }

  private static String unit(String letters) {
    return switch (letters) {
      case "TM" -> "MINUTES";
      case "TH" -> "HOURS";
      case "D" -> "DAYS";
      case "W" -> "WEEKS";
      case "M" -> "MONTHS";
      case "Y" -> "YEARS";
      default -> throw new IllegalArgumentException(letters);
    };
  }

  /** Whether it is no time at all, which is no retention. */
  boolean isNone() {
    return amount == 0;
  }

  /** Whether it ends no later than the other, whenever both begin. */
  boolean isAtMost(Length other) {
    if (inMonths == other.inMonths) {
      return amount <= other.amount;
    }
    return inMonths
        ? StartDates.daysOf(amount).stream().allMatch(days -> days * DAY <= other.amount)
        : StartDates.daysOf(other.amount).stream().allMatch(days -> amount <= days * DAY);
  }
}
