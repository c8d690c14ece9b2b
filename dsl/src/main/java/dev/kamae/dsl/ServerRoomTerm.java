package dev.kamae.dsl;

import dev.kamae.posture.facility.FacilityFacts;
import java.util.List;

/** A server room with the components in it (Ⅲ.4.1.1). */
public final class ServerRoomTerm extends FactTerm<ServerRoomTerm> implements ElementTerm {

  private final String name;
  private final List<ComponentTerm<?>> components;

  ServerRoomTerm(String name, List<ComponentTerm<?>> components, Saying saying) {
    super(saying);
    this.name = name;
    this.components = components;
  }

  @Override
  ServerRoomTerm with(Saying more) {
    return new ServerRoomTerm(name, components, more);
  }

  String name() {
    return name;
  }

  List<ComponentTerm<?>> components() {
    return components;
  }

  /**
   * The floor it is on: 1 is the ground floor, -1 the first basement. Floor 0 is a fault, and so is one
   * above those of the building.
   */
  public ServerRoomTerm onFloor(int floor) {
    return floor == 0
        ? with(saying.plusFault("is on floor 0; there is no floor 0: "
            + "the ground floor is the first, basements are -1, -2, …"))
        : say(FacilityFacts.FLOOR, floor);
  }

  /** No water is used in the next room or directly above. */
  public ServerRoomTerm noWaterBesideOrAbove() {
    return say(FacilityFacts.NO_WATER_NEARBY);
  }

  /** Water is used in the next room or directly above. */
  public ServerRoomTerm waterBesideOrAbove() {
    return deny(FacilityFacts.NO_WATER_NEARBY);
  }

  /** The components that stand in it; one that stands elsewhere too is a fault. */
  public ServerRoomTerm holding(ComponentTerm<?>... more) {
    return new ServerRoomTerm(name, Varargs.appended(saying, components, more), saying);
  }
}
