package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which component stands where, and on what. */
final class Standing {

  private final Map<String, Map<String, List<Component>>> places = new LinkedHashMap<>();
  private final Map<String, List<Component>> carried = new HashMap<>();
  private final Set<String> regions = new HashSet<>();
  private final Set<String> required = new HashSet<>();
  private int alone;

  /** Of all components but those that links pass; what links end at has to be drawn. */
  Standing(Posture posture, Wires wires) {
    posture.places().forEach(this::add);
    List<Component> within = posture.components().stream()
        .filter(each -> !wires.passed().contains(each.name()))
        .toList();
    Set<String> names = new HashSet<>();
    within.forEach(each -> names.add(each.name()));
    for (Component each : within) {
      String whole = each.host().filter(names::contains).orElse(each.name());
      if (wires.endsAt(each) > 0) {
        required.add(whole);
      }
      add(each, whole);
    }
  }

  private void add(Place place) {
    Map<String, List<Component>> rooms =
        places.computeIfAbsent(place.name(), name -> new LinkedHashMap<>());
    if (place instanceof Building building) {
      building.rooms().forEach(each -> rooms.put(each.name(), new ArrayList<>()));
    } else {
      regions.add(place.name());
      ((Region) place).zones().forEach(each -> rooms.put(each, new ArrayList<>()));
    }
  }

  private void add(Component component, String whole) {
    if (!whole.equals(component.name())) {
      carried.computeIfAbsent(whole, each -> new ArrayList<>()).add(component);
      return;
    }
    alone++;
    places
        .computeIfAbsent(component.place(), name -> new LinkedHashMap<>())
        .computeIfAbsent(component.room().orElse(""), name -> new ArrayList<>())
        .add(component);
  }

  /** What stands in each room of each place, the empty room for what stands in none. */
  Map<String, Map<String, List<Component>>> places() {
    return places;
  }

  List<Component> carriedBy(Component component) {
    return carried.getOrDefault(component.name(), List.of());
  }

  boolean isRegion(String place) {
    return regions.contains(place);
  }

  boolean isRequired(Component component) {
    return required.contains(component.name());
  }

  boolean isRequired(List<Component> components) {
    return components.stream().anyMatch(this::isRequired);
  }

  boolean isRequired(Map<String, List<Component>> rooms) {
    return rooms.values().stream().anyMatch(this::isRequired);
  }

  /** How many stand there by themselves. */
  int size() {
    return alone;
  }

  int rooms() {
    return places.values().stream().mapToInt(Map::size).sum();
  }

  void count(String place, Map<String, List<Component>> rooms, More more) {
    more.add((isRegion(place) ? ElementKind.REGION : ElementKind.BUILDING).name());
    rooms.forEach((room, components) -> count(place, room, components, more));
  }

  void count(String place, String room, List<Component> components, More more) {
    if (!room.isEmpty()) {
      more.add(isRegion(place) ? "ZONE" : ElementKind.SERVER_ROOM.name());
    }
    components.forEach(each -> count(each, more));
  }

  void count(Component component, More more) {
    more.add(component.kind().name());
    carriedBy(component).forEach(each -> count(each, more));
  }
}
