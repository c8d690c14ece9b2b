package dev.kamae.dsl;

import dev.kamae.posture.facility.Country;
import dev.kamae.posture.facility.FacilityFacts;

/** A country that a place stands in, such as {@code JAPAN} or {@code country("DE")}. */
public final class CountryTerm {

  private final String code;

  CountryTerm(String code) {
    this.code = code;
  }

  Saying in(Saying saying) {
    try {
      return saying.plus(FacilityFacts.COUNTRY, new Country(code));
    } catch (IllegalArgumentException noCountry) {
      return saying.plusFault("stands in '%s', which is no country code of ISO 3166, such as JP"
          .formatted(Texts.shown(code)));
    }
  }
}
