package dev.kamae.report.picture;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.LinkEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the provider runs, by the place where it stands; what there is no place for is counted. */
final class Inside {

  private static final int MOST_PLACES = 24;
  private static final int MOST_ROOMS = 12;
  private static final int MOST_CELLS = 96;
  private static final int FEWEST_CELLS = 6;
  private static final int MOST_CARRIED = 6;
  private static final int MOST_SEGMENTS = 24;

  private final NetworkSheet network;
  private final PictureWords words;
  private final Map<String, List<Component>> carried;
  private final Map<String, Map<String, List<Component>>> standing = new LinkedHashMap<>();
  private final Set<String> required;
  private final int cellsInRoom;

  Inside(NetworkSheet network) {
    this.network = network;
    this.words = network.words();
    List<Component> within = network.posture().components().stream()
        .filter(each -> !network.wires().passed().contains(each.name()))
        .toList();
    Map<String, Component> byName =
        within.stream().collect(Collectors.toMap(Component::name, each -> each, (one, two) -> one));
    this.carried = within.stream()
        .filter(each -> each.host().filter(byName::containsKey).isPresent())
        .collect(Collectors.groupingBy(
            each -> each.host().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    this.required = within.stream()
        .filter(each -> network.wires().endsAt(each) > 0)
        .map(each -> each.host().filter(byName::containsKey).orElse(each.name()))
        .collect(Collectors.toSet());
    List<Component> alone = within.stream()
        .filter(each -> each.host().filter(byName::containsKey).isEmpty())
        .toList();
    addPlaces();
    alone.forEach(this::addComponent);
    this.cellsInRoom = alone.size() <= MOST_CELLS ? MOST_CELLS : fewer();
  }

  private int fewer() {
    int rooms = standing.values().stream().mapToInt(Map::size).sum();
    return Math.max(FEWEST_CELLS, MOST_CELLS / Math.max(1, rooms));
  }

  private void addPlaces() {
    for (Place each : network.posture().places()) {
      Map<String, List<Component>> rooms =
          standing.computeIfAbsent(each.name(), name -> new LinkedHashMap<>());
      if (each instanceof Building building) {
        building.rooms().forEach(room -> rooms.put(room.name(), new ArrayList<>()));
      } else if (each instanceof Region region) {
        region.zones().forEach(zone -> rooms.put(zone, new ArrayList<>()));
      }
    }
  }

  private void addComponent(Component component) {
    standing
        .computeIfAbsent(component.place(), name -> new LinkedHashMap<>())
        .computeIfAbsent(component.room().orElse(""), name -> new ArrayList<>())
        .add(component);
  }

  /** The frames from top to bottom, the segments first. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    if (!network.posture().segments().isEmpty()) {
      groups.add(segments());
    }
    List<String> shown = firstOf(standing, MOST_PLACES);
    shown.forEach(each -> groups.add(place(each, standing.get(each))));
    return groups;
  }

  /** What is in places that are not drawn. */
  More more() {
    List<String> shown = firstOf(standing, MOST_PLACES);
    More more = new More();
    standing.forEach((name, rooms) -> {
      if (!shown.contains(name)) {
        more.add(kindOf(name).name());
        rooms.forEach((room, components) -> addRoom(name, room, components, more));
      }
    });
    return more;
  }

  private void addRoom(String place, String room, List<Component> components, More more) {
    if (!room.isEmpty()) {
      more.add(isRegion(place) ? "ZONE" : ElementKind.SERVER_ROOM.name());
    }
    components.forEach(each -> addWhole(each, more));
  }

  private void addWhole(Component component, More more) {
    more.add(component.kind().name());
    carried.getOrDefault(component.name(), List.of()).forEach(each -> addWhole(each, more));
  }

  /** As many of the keys as there is place for, and all that links end in. */
  private List<String> firstOf(Map<String, ?> all, int most) {
    List<String> names = List.copyOf(all.keySet());
    return names.stream()
        .filter(each -> names.indexOf(each) < most || isRequired(all.get(each)))
        .toList();
  }

  private boolean isRequired(Object content) {
    if (content instanceof Map<?, ?> rooms) {
      return rooms.values().stream().anyMatch(this::isRequired);
    }
    return content instanceof List<?> components
        && components.stream().anyMatch(each -> required.contains(((Component) each).name()));
  }

  private ElementKind kindOf(String place) {
    return isRegion(place) ? ElementKind.REGION : ElementKind.BUILDING;
  }

  private boolean isRegion(String place) {
    return network.posture().places().stream()
        .anyMatch(each -> each instanceof Region && each.name().equals(place));
  }

  private Group segments() {
    List<SegmentCell> all = network.posture().segments().stream()
        .map(each -> new SegmentCell(
            each, network.wires().endsAt(new LinkEnd(LinkEnd.Type.SEGMENT, each.name())), words))
        .sorted(Comparator.comparing(each -> !each.isLinked()))
        .toList();
    List<SegmentCell> shown = all.stream()
        .filter(each -> all.indexOf(each) < MOST_SEGMENTS || each.isLinked())
        .toList();
    More more = new More();
    more.add(ElementKind.SEGMENT.name(), all.size() - shown.size());
    return new Group(
        words.text("segments"),
        Optional.empty(),
        Flag.NONE,
        "segments",
        List.of(),
        new Cells(shown),
        more.lines(words),
        "");
  }

  private Group place(String name, Map<String, List<Component>> rooms) {
    ElementKind kind = kindOf(name);
    List<String> shown = firstOf(rooms, MOST_ROOMS);
    More more = new More();
    rooms.forEach((room, components) -> {
      if (!shown.contains(room)) {
        addRoom(name, room, components, more);
      }
    });
    return new Group(
        words.text("of-sort", words.wording().kind(kind), words.name(name)),
        network.entries().id(kind, name),
        network.entries().flag(kind, name),
        "place",
        shown.stream().map(each -> room(name, each, rooms.get(each))).toList(),
        new Cells(List.of()),
        more.lines(words),
        words.text("nothing-in-it"));
  }

  private Group room(String place, String name, List<Component> components) {
    List<String> names = components.stream().map(Component::name).toList();
    List<Component> shown = components.stream()
        .filter(each -> names.indexOf(each.name()) < cellsInRoom || required.contains(each.name()))
        .toList();
    More more = new More();
    components.stream().filter(each -> !shown.contains(each)).forEach(each -> addWhole(each, more));
    boolean zone = isRegion(place) || name.isEmpty();
    return new Group(
        roomName(place, name),
        zone ? Optional.empty() : network.entries().id(ElementKind.SERVER_ROOM, name),
        zone ? Flag.NONE : network.entries().flag(ElementKind.SERVER_ROOM, name),
        "room",
        List.of(),
        new Cells(shown.stream().map(this::cell).toList()),
        more.lines(words),
        words.text("nothing-in-it"));
  }

  private String roomName(String place, String name) {
    if (name.isEmpty()) {
      return words.text(isRegion(place) ? "no-zone" : "no-room");
    }
    String sort =
        isRegion(place) ? words.text("zone") : words.wording().kind(ElementKind.SERVER_ROOM);
    return words.text("of-sort", sort, words.name(name));
  }

  private ComponentCell cell(Component component) {
    List<Component> all = carried.getOrDefault(component.name(), List.of());
    List<Component> shown = all.stream()
        .filter(each -> all.indexOf(each) < MOST_CARRIED || network.wires().endsAt(each) > 0)
        .toList();
    More more = new More();
    all.stream().filter(each -> !shown.contains(each)).forEach(each -> addWhole(each, more));
    return new ComponentCell(component, shown, more, network);
  }
}
