package dev.kamae.report.picture;

import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.facility.ServerRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The floors of a building from the top; those without a server room are drawn together.
 *
 * @param count how many there are, if it is said
 * @param rooms the server rooms
 * @param words the words
 */
record Floors(Optional<Integer> count, List<ServerRoom> rooms, PictureWords words) {

  private static final int GROUND = 1;
  private static final int HIGHEST_BASEMENT = -1;

  List<Storey> storeys(Function<ServerRoom, Room> drawn) {
    NavigableMap<Integer, List<Room>> byFloor = new TreeMap<>();
    List<Room> somewhere = new ArrayList<>();
    for (ServerRoom each : rooms) {
      each.facts()
          .of(FacilityFacts.FLOOR)
          .value()
          .map(floor -> byFloor.computeIfAbsent(floor, some -> new ArrayList<>()))
          .orElse(somewhere)
          .add(drawn.apply(each));
    }
    List<Storey> storeys = known(byFloor);
    if (!somewhere.isEmpty()) {
      storeys.add(new Storey(
          words.text("floor-unsaid-short"),
          "unsaid",
          words.text("floor-unsaid"),
          List.copyOf(somewhere)));
    }
    return storeys;
  }

  private List<Storey> known(NavigableMap<Integer, List<Room>> byFloor) {
    List<Storey> storeys = new ArrayList<>();
    long above = count.orElse(byFloor.isEmpty() ? 0 : byFloor.lastKey());
    for (int floor : byFloor.descendingKeySet()) {
      addEmpty(above, over(floor), storeys);
      storeys.add(
          new Storey(words.text("floor", floor), "plain", "", List.copyOf(byFloor.get(floor))));
      above = under(floor);
    }
    addEmpty(above, GROUND, storeys);
    return storeys;
  }

  /** The floor above; there is no floor 0. */
  private static long over(long floor) {
    return floor == HIGHEST_BASEMENT ? GROUND : floor + 1;
  }

  private static long under(long floor) {
    return floor == GROUND ? HIGHEST_BASEMENT : floor - 1;
  }

  private void addEmpty(long from, long to, List<Storey> storeys) {
    if (from >= to) {
      String label = from == to ? words.text("floor", to) : words.text("floors", to, from);
      storeys.add(new Storey(label, "plain", words.text("no-room-on-floor"), List.of()));
    }
  }
}
