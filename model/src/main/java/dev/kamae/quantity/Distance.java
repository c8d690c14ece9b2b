package dev.kamae.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How far a declared value misses a reference value.
 *
 * @param measure what is counted
 * @param amount how much of it, more than zero
 */
public record Distance(Measure measure, BigDecimal amount) {

  /** Refuses null. */
  public Distance {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(amount, "amount");
  }

  /** What a distance counts. */
  public enum Measure {
    /** The declared time is so many times the reference. */
    TIMES_TOO_LONG,
    /** The reference is so many times the declared time. */
    TIMES_TOO_SHORT,
    /** So many days too long at the worst start date. */
    DAYS_TOO_LONG,
    /** So many days too short at the worst start date. */
    DAYS_TOO_SHORT,
    /** So many percentage points are missing. */
    POINTS_MISSING,
    /** So many generations are missing. */
    GENERATIONS_MISSING
  }

  /** The larger over the smaller amount, in as many digits as tell it from 1. */
  static Distance factor(Measure measure, long larger, long smaller) {
    BigDecimal exact =
        BigDecimal.valueOf(larger).divide(BigDecimal.valueOf(smaller), MathContext.DECIMAL64);
    int scale = 1;
    while (exact.setScale(scale, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) == 0
        && scale < 15) {
      scale++;
    }
    return new Distance(measure, plain(exact.setScale(scale, RoundingMode.HALF_UP)));
  }

  /** So many seconds, in whole days, at least one. */
  static Distance days(Measure measure, long seconds) {
    long days = Math.max(1, (seconds + Calendar.DAY - 1) / Calendar.DAY);
    return new Distance(measure, BigDecimal.valueOf(days));
  }

  /** A plain amount. */
  static Distance of(Measure measure, BigDecimal amount) {
    return new Distance(measure, plain(amount));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The amount in digits. */
  public String digits() {
    return amount.toPlainString();
  }
}
