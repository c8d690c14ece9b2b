package dev.kamae.dsl;

import dev.kamae.posture.facility.Construction;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.fact.Fact;

/**
 * Where components stand: a building or a region (Ⅲ.4.1.1).
 *
 * @param <T> the term itself
 */
public abstract sealed class PlaceTerm<T extends PlaceTerm<T>> extends FactTerm<T>
    implements ElementTerm permits BuildingTerm, RegionTerm {

  private final String name;

  PlaceTerm(String name, Saying saying) {
    super(saying);
    this.name = name;
  }

  final String name() {
    return name;
  }

  /** It stands in this country; a code that ISO 3166 does not have is a fault. */
  public final T in(CountryTerm country) {
    saying.givenAll(country);
    return with(country.in(saying));
  }

  /** Nobody says in which country it stands. */
  public final T undisclosed() {
    return deny(FacilityFacts.COUNTRY);
  }

  /** It is {@code BASE_ISOLATED} or {@code EARTHQUAKE_RESISTANT}. */
  public final T built(Construction construction) {
    return say(FacilityFacts.CONSTRUCTION, construction);
  }

  /** It is neither base-isolated nor earthquake-resistant. */
  public final T builtOrdinarily() {
    return deny(FacilityFacts.CONSTRUCTION);
  }

  /** It stands outside of these zones: {@code EARTHQUAKE_ZONE}, {@code FLOOD_ZONE}. */
  public final T outside(HazardZone first, HazardZone... more) {
    Saying all = saying;
    for (HazardZone each : Varargs.joined(saying, first, more)) {
      all = all.plus(fact(each), true);
    }
    return with(all);
  }

  /** It stands inside of these zones. */
  public final T inside(HazardZone first, HazardZone... more) {
    Saying all = saying;
    for (HazardZone each : Varargs.joined(saying, first, more)) {
      all = all.minus(fact(each));
    }
    return with(all);
  }

  private static Fact<Boolean> fact(HazardZone zone) {
    return switch (zone) {
      case EARTHQUAKE_ZONE -> FacilityFacts.OUTSIDE_EARTHQUAKE_ZONE;
      case FLOOD_ZONE -> FacilityFacts.OUTSIDE_FLOOD_ZONE;
    };
  }

  /** Other measures protect it from earthquakes, in the user's words; a blank text is a fault. */
  public final T protectedFromEarthquakesBy(String measure, String... more) {
    return texts(FacilityFacts.EARTHQUAKE_MEASURE, Varargs.joined(saying, measure, more));
  }

  /** No other measure protects it from earthquakes. */
  public final T notOtherwiseProtectedFromEarthquakes() {
    return deny(FacilityFacts.EARTHQUAKE_MEASURE);
  }

  /** Other measures protect it from floods, in the user's words; a blank text is a fault. */
  public final T protectedFromFloodsBy(String measure, String... more) {
    return texts(FacilityFacts.FLOOD_MEASURE, Varargs.joined(saying, measure, more));
  }

  /** No other measure protects it from floods. */
  public final T notOtherwiseProtectedFromFloods() {
    return deny(FacilityFacts.FLOOD_MEASURE);
  }

  /** Builds the place, with what stands in it. */
  abstract void stand(Standing standing);
}
