package dev.kamae.dsl;

import dev.kamae.posture.facility.FacilityFacts;
import java.util.List;

/** A building with its server rooms, the provider's own or an operator's (Ⅲ.4.1.1). */
public final class BuildingTerm extends PlaceTerm<BuildingTerm> {

  private final List<ServerRoomTerm> rooms;

  BuildingTerm(String name, List<ServerRoomTerm> rooms, Saying saying) {
    super(name, saying);
    this.rooms = rooms;
  }

  @Override
  BuildingTerm with(Saying more) {
    return new BuildingTerm(name(), rooms, more);
  }

  /** It has so many floors above ground; fewer than one is a fault, and so is a server room above them. */
  public BuildingTerm withFloors(int floors) {
    return floors < 1
        ? with(saying.plusFault("has %d floors; a building has one or more".formatted(floors)))
        : say(FacilityFacts.FLOORS, floors);
  }

  /** Its roof is safe from leaks. */
  public BuildingTerm withRoofSafeFromLeaks() {
    return say(FacilityFacts.ROOF_SAFE_FROM_LEAKS);
  }

  /** Its roof is not safe from leaks. */
  public BuildingTerm withRoofNotSafeFromLeaks() {
    return deny(FacilityFacts.ROOF_SAFE_FROM_LEAKS);
  }

  /** Its server rooms; one that is in two buildings is a fault. */
  public BuildingTerm with(ServerRoomTerm... more) {
    return new BuildingTerm(name(), Varargs.appended(saying, rooms, more), saying);
  }

  @Override
  void stand(Standing standing) {
    standing.building(this, rooms);
  }
}
