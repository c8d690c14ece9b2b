package dev.kamae.posture.facility;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;

/** What is said of buildings, regions and server rooms (Ⅲ.4.1.1). */
public final class FacilityFacts {

  /** It is disclosed in which country it stands. */
  public static final Fact<Country> COUNTRY = Fact.of("country");

  /** It is base-isolated or earthquake-resistant. */
  public static final Fact<Construction> CONSTRUCTION = Fact.of("construction");

  /** Another measure protects it from earthquakes. */
  public static final Fact<Names> EARTHQUAKE_MEASURE = Fact.of("earthquake-measure");

  /** It stands outside earthquake hazard zones. */
  public static final Fact<Boolean> OUTSIDE_EARTHQUAKE_ZONE =
      Fact.yesOrNo("outside-earthquake-zone");

  /** It stands outside flood hazard zones. */
  public static final Fact<Boolean> OUTSIDE_FLOOD_ZONE = Fact.yesOrNo("outside-flood-zone");

  /** Another measure protects it from floods. */
  public static final Fact<Names> FLOOD_MEASURE = Fact.of("flood-measure");

  /** The number of its floors above ground is known, one or more. */
  public static final Fact<Integer> FLOORS = Fact.of("floors");

  /** Its roof is safe from leaks. */
  public static final Fact<Boolean> ROOF_SAFE_FROM_LEAKS = Fact.yesOrNo("roof-safe-from-leaks");

  /** It is known on which floor it is: 1 is the ground floor, -1 the first basement; there is no 0. */
  public static final Fact<Integer> FLOOR = Fact.of("floor");

  /** No water is used in the next room or directly above. */
  public static final Fact<Boolean> NO_WATER_NEARBY = Fact.yesOrNo("no-water-nearby");

  private FacilityFacts() {}
}
