package dev.kamae.report.picture;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts a place open: its floors or zones with what they hold.
 *
 * @param entries what the report says of elements
 * @param held the components by place and room, the empty room where they stand in none
 * @param words the words
 */
record Section(
    Entries entries, Map<String, Map<String, List<Component>>> held, PictureWords words) {

  private static final int MOST_ROOMS = 24;

  static Section of(Posture posture, Entries entries, PictureWords words) {
    Map<String, Map<String, List<Component>>> held = new TreeMap<>();
    for (Component each : posture.components()) {
      held.computeIfAbsent(each.place(), place -> new TreeMap<>())
          .computeIfAbsent(each.room().orElse(""), room -> new ArrayList<>())
          .add(each);
    }
    return new Section(entries, held, words);
  }

  private List<Component> in(Place place, String room) {
    return held.getOrDefault(place.name(), Map.of()).getOrDefault(room, List.of());
  }

  PlaceFigure cut(Place place) {
    More more = new More();
    List<Storey> storeys =
        place instanceof Building building ? storeys(building, more) : zones((Region) place, more);
    return new PlaceFigure(
        words.text("of-sort", words.wording().kind(place.kind()), words.name(place.name())),
        entries.id(place.kind(), place.name()),
        entries.flag(place.kind(), place.name()),
        about(place),
        place instanceof Building,
        storeys,
        more.lines(words),
        new Ground(place.facts(), words));
  }

  private List<Told> about(Place place) {
    List<Told> lines = new ArrayList<>();
    lines.add(place
        .facts()
        .of(FacilityFacts.COUNTRY)
        .value()
        .map(each -> Told.plain(words.text("country.in", words.wording().value(each))))
        .orElseGet(() -> Told.unsaid("country", words)));
    place.operator().ifPresent(each -> lines.add(Told.plain(words.text("hosted-by", each))));
    if (place instanceof Building) {
      lines.add(Told.of("roof", place.facts(), FacilityFacts.ROOF_SAFE_FROM_LEAKS, words));
    }
    return lines;
  }

  private List<Storey> storeys(Building building, More more) {
    List<Storey> storeys = new ArrayList<>();
    Said<Integer> floors = building.facts().of(FacilityFacts.FLOORS);
    if (!floors.isYes()) {
      storeys.add(new Storey("?", "unsaid", words.text("floors-unsaid"), List.of()));
    }
    List<ServerRoom> drawn = building.rooms().stream().limit(MOST_ROOMS).toList();
    building.rooms().stream().skip(MOST_ROOMS).forEach(each -> {
      more.add(ElementKind.SERVER_ROOM.name());
      in(building, each.name()).forEach(it -> more.add(it.kind().name()));
    });
    storeys.addAll(new Floors(floors.value(), drawn, words).storeys(each -> room(building, each)));
    if (building.rooms().isEmpty()) {
      storeys.add(new Storey("?", "unsaid", words.text("no-server-room"), List.of()));
    }
    addRoomless(building, "no-room", storeys);
    return storeys;
  }

  private void addRoomless(Place place, String key, List<Storey> storeys) {
    List<Component> roomless = in(place, "");
    if (!roomless.isEmpty()) {
      Room room = Room.of(words.text(key), Optional.empty(), Flag.NONE, List.of(), roomless, words);
      storeys.add(new Storey("", "plain", "", List.of(room)));
    }
  }

  private Room room(Building building, ServerRoom room) {
    return Room.of(
        words.name(room.name()),
        entries.id(ElementKind.SERVER_ROOM, room.name()),
        entries.flag(ElementKind.SERVER_ROOM, room.name()),
        List.of(Told.of("water", room.facts(), FacilityFacts.NO_WATER_NEARBY, words)),
        in(building, room.name()),
        words);
  }

  private List<Storey> zones(Region region, More more) {
    List<Storey> storeys = new ArrayList<>();
    region.zones().stream().limit(MOST_ROOMS).forEach(each -> storeys.add(zone(region, each)));
    region.zones().stream().skip(MOST_ROOMS).forEach(each -> {
      more.add("ZONE");
      in(region, each).forEach(it -> more.add(it.kind().name()));
    });
    addRoomless(region, "no-zone", storeys);
    if (storeys.isEmpty()) {
      storeys.add(new Storey("", "plain", words.text("nothing-in-it"), List.of()));
    }
    return storeys;
  }

  private Storey zone(Region region, String name) {
    Room room =
        Room.of(words.name(name), Optional.empty(), Flag.NONE, List.of(), in(region, name), words);
    return new Storey(words.text("zone"), "plain", "", List.of(room));
  }
}
