package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.RegionTerm;
import dev.kamae.dsl.ServerRoomTerm;
import java.util.List;

/**
 * A server room of a building, or a zone of a region.
 *
 * @param floor its floor; 0 where it is not said, and where a region has no zone for the components
 * @param choices what is said of it
 * @param components what it holds
 */
record RoomSketch(int floor, List<Choice> choices, List<ComponentSketch> components) {

  ServerRoomTerm room(int floors, Names names, List<Object> cast) {
    Object bare = serverRoom(names.next("room")).holding(standing(names, cast));
    ServerRoomTerm room = (ServerRoomTerm) Repertoire.said(bare, choices, Cast.NOBODY, names);
    return floor == 0 ? room : room.onFloor(floors == 0 ? floor : 1 + (floor - 1) % floors);
  }

  RegionTerm in(RegionTerm region, Names names, List<Object> cast) {
    ComponentTerm<?>[] standing = standing(names, cast);
    return floor == 0
        ? region.holding(standing)
        : region.holding(zone(names.next("zone"), standing));
  }

  private ComponentTerm<?>[] standing(Names names, List<Object> cast) {
    List<ComponentTerm<?>> standing =
        components.stream().<ComponentTerm<?>>map(each -> each.term(names)).toList();
    cast.addAll(standing);
    return standing.toArray(ComponentTerm<?>[]::new);
  }

  int size() {
    return 1
        + choices.size()
        + components.stream().mapToInt(ComponentSketch::size).sum();
  }
}
