package dev.kamae.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact percentage from 0 to 100: 99.95 is not 99.949999.
 *
 * @param value the number before the percent sign, without trailing zeros
 */
public record Percent(BigDecimal value) {

  /** The most decimals that a percentage can be said with. */
  public static final int MOST_DECIMALS = 10;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Refuses what is no share of anything.
   *
   * @throws IllegalArgumentException "100.5 %: a percentage lies between 0 and 100"
   * @throws IllegalArgumentException "99.12345678901 %: a percentage has at most 10 decimals"
   */
  public Percent {
    Objects.requireNonNull(value, "value");
    value = plain(value);
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(shown(value) + " %: a percentage lies between 0 and 100");
    }
    if (value.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          shown(value) + " %: a percentage has at most " + MOST_DECIMALS + " decimals");
    }
  }

  /**
   * A percentage from its digits, such as {@code percent("99.95")}.
   *
   * @throws IllegalArgumentException "'high': a percentage is written in digits, such as 99.95"
   * @throws IllegalArgumentException "100.5 %: a percentage lies between 0 and 100"
   * @throws IllegalArgumentException "99.12345678901 %: a percentage has at most 10 decimals"
   */
  public static Percent of(String digits) {
    Objects.requireNonNull(digits, "digits");
    if (!digits.matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?")) {
      throw new IllegalArgumentException(
          "'" + digits + "': a percentage is written in digits, such as 99.95");
    }
    return new Percent(new BigDecimal(digits));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String shown(BigDecimal value) {
    return value.toPlainString();
  }

  /** Whether this is the other or more. */
  public boolean isAtLeast(Percent other) {
    Objects.requireNonNull(other, "other");
    return value.compareTo(other.value) >= 0;
  }

  /** The percentage as it is printed in a table, such as {@code 99.5%}. */
  public String notation() {
    return shown(value) + "%";
  }

  @Override
  public String toString() {
    return notation();
  }
}
