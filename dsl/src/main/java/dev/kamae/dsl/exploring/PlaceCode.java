package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.facility.ServerRoom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Buildings and regions as code.
 *
 * @param posture what is printed
 * @param standing its components
 * @param ledger what is to be said
 */
record PlaceCode(Posture posture, StandingCode standing, Ledger ledger) {

  String code(Place place) {
    return place instanceof Building building ? building(building) : region((Region) place);
  }

  private String building(Building building) {
    String words = words(building);
    String rooms = building.rooms().stream()
        .map(each -> Layout.indented(room(building, each)))
        .collect(Collectors.joining(",\n"));
    return words + (rooms.isEmpty() ? "" : ".with(\n" + rooms + ")");
  }

  private String room(Building building, ServerRoom room) {
    Set<Atom> all = new HashSet<>(Atom.all(room));
    all.removeAll(Atom.all(building));
    return ledger.words(Declared.root(room), all) + holding(in(building, Optional.of(room.name())));
  }

  private static String holding(String components) {
    return components.isEmpty() ? "" : ".holding(" + components + ")";
  }

  private String words(Place place) {
    return ledger.words(Declared.root(place), Atom.all(place));
  }

  private String in(Place place, Optional<String> room) {
    return standing(place)
        .filter(each -> each.room().equals(room))
        .map(each -> standing.variable(each.name()))
        .collect(Collectors.joining(", "));
  }

  private Stream<Component> standing(Place place) {
    return posture.components().stream()
        .filter(each -> each.host().isEmpty() && each.place().equals(place.name()));
  }

  private String region(Region region) {
    List<String> parts = parts(region);
    String words = words(region);
    return words
        + (parts.isEmpty() ? "" : ".holding(\n" + Layout.indented(String.join(",\n", parts)) + ")");
  }

  /** Zones and what stands beside them, in their order. */
  private List<String> parts(Region region) {
    List<String> zones = new ArrayList<>(region.zones());
    List<String> parts = new ArrayList<>();
    for (Component each : standing(region).toList()) {
      if (each.room().isEmpty()) {
        parts.add(standing.variable(each.name()));
      } else {
        while (zones.contains(each.room().get())) {
          parts.add(zone(region, zones.remove(0)));
        }
      }
    }
    zones.forEach(each -> parts.add(zone(region, each)));
    return parts;
  }

  private String zone(Region region, String zone) {
    String components = in(region, Optional.of(zone));
    return "zone(" + JavaText.quoted(zone) + (components.isEmpty() ? "" : ", " + components) + ")";
  }
}
