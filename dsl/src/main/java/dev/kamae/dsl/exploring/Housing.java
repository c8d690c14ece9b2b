package dev.kamae.dsl.exploring;

import java.util.ArrayList;
import java.util.List;

/** Puts components into rooms, each by a number, so that none is lost when there is one room less. */
final class Housing {

  private static final PlaceSketch PLAIN_PLACE = new PlaceSketch(0, 0, List.of(), List.of());
  private static final RoomSketch PLAIN_ROOM = new RoomSketch(0, List.of(), List.of());

  private final List<Place> places = new ArrayList<>();

  private Housing(List<PlaceSketch> sketches) {
    sketches.forEach(each -> places.add(new Place(each)));
  }

  /** The places with the components in their rooms; the first place is a plain one where there has to be one. */
  static List<PlaceSketch> of(List<PlaceSketch> places, List<Standing> components) {
    Housing housing =
        new Housing(places.isEmpty() && !components.isEmpty() ? List.of(PLAIN_PLACE) : places);
    components.forEach(housing::add);
    return housing.places.stream().map(Place::sketch).toList();
  }

  private void add(Standing standing) {
    Digits where = new Digits(standing.where());
    where.of(where.of(places).rooms).add(standing.component(), where);
  }

  /**
   * A component with where it stands.
   *
   * @param component the component
   * @param where the number of its place, of its room and of the server that it runs on
   */
  record Standing(ComponentSketch component, int where) {}

  private static final class Place {

    private final PlaceSketch place;
    private final List<Room> rooms = new ArrayList<>();

    Place(PlaceSketch place) {
      this.place = place;
      (place.rooms().isEmpty() ? List.of(PLAIN_ROOM) : place.rooms())
          .forEach(each -> rooms.add(new Room(each)));
    }

    PlaceSketch sketch() {
      boolean plain = place.rooms().isEmpty() && rooms.get(0).components.isEmpty();
      return new PlaceSketch(
          place.operator(),
          place.floors(),
          place.choices(),
          plain ? List.of() : rooms.stream().map(Room::sketch).toList());
    }
  }

  private static final class Room {

    private final RoomSketch room;
    private final List<ComponentSketch> components = new ArrayList<>();

    Room(RoomSketch room) {
      this.room = room;
    }

    /** Every second one that can runs on a server of the room, where there is one. */
    void add(ComponentSketch component, Digits where) {
      List<Integer> servers = new ArrayList<>();
      for (int i = 0; i < components.size(); i++) {
        if (components.get(i).isServer()) {
          servers.add(i);
        }
      }
      if (!servers.isEmpty() && component.canRun() && where.next(2) == 1) {
        int server = where.of(servers);
        components.set(server, components.get(server).running(component));
      } else {
        components.add(component);
      }
    }

    RoomSketch sketch() {
      return new RoomSketch(room.floor(), room.choices(), List.copyOf(components));
    }
  }
}
