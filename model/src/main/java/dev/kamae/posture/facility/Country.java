package dev.kamae.posture.facility;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The country that a place stands in.
 *
 * @param code two letters of ISO 3166, such as {@code JP}
 */
public record Country(String code) {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /** Japan, whose law the guideline is written for. */
  public static final Country JAPAN = new Country("JP");

  /**
   * Refuses what is no country.
   *
   * @throws IllegalArgumentException "'XX' is no country code of ISO 3166, such as JP"
   */
  public Country {
    Objects.requireNonNull(code, "code");
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException(
          "'" + code + "' is no country code of ISO 3166, such as JP");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
