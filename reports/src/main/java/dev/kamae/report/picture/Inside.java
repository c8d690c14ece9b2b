package dev.kamae.report.picture;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the provider runs, by the place where it stands; what there is no place for is counted. */
final class Inside {

  private static final int MOST_PLACES = 24;
  private static final int MOST_ROOMS = 12;
  private static final int MOST_CELLS = 96;
  private static final int FEWEST_CELLS = 2;
  private static final int MOST_CARRIED = 6;
  private static final int FEWEST_CARRIED = 2;
  private static final int MOST_SEGMENTS = 24;
  private static final int NARROW = 3;

  private final NetworkSheet network;
  private final PictureWords words;
  private final Standing standing;
  private final Split<Map.Entry<String, Map<String, List<Component>>>> places;
  private final int cellsInRoom;
  private final int carriedByCell;

  Inside(NetworkSheet network) {
    this.network = network;
    this.words = network.words();
    this.standing = new Standing(network.posture(), network.wires());
    this.places = Split.of(
        standing.places().entrySet(), MOST_PLACES, each -> standing.isRequired(each.getValue()));
    boolean crowded = standing.size() > MOST_CELLS;
    this.cellsInRoom = crowded ? Math.max(FEWEST_CELLS, MOST_CELLS / standing.rooms()) : MOST_CELLS;
    this.carriedByCell = crowded ? FEWEST_CARRIED : MOST_CARRIED;
  }

  /** The frames from top to bottom, the segments first. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    if (!network.posture().segments().isEmpty()) {
      groups.add(segments());
    }
    places.shown().forEach(each -> groups.add(place(each.getKey(), each.getValue())));
    return groups;
  }

  /** What is in places that are not drawn. */
  More more() {
    More more = new More();
    places.rest().forEach(each -> standing.count(each.getKey(), each.getValue(), more));
    return more;
  }

  private int links(Segment segment) {
    return network.wires().endsAt(new LinkEnd(LinkEnd.Type.SEGMENT, segment.name()));
  }

  private Group segments() {
    Split<Segment> segments =
        Split.of(network.posture().segments(), MOST_SEGMENTS, each -> links(each) > 0);
    More more = new More();
    more.add(ElementKind.SEGMENT.name(), segments.rest().size());
    List<SegmentCell> cells = segments.shown().stream()
        .map(each -> new SegmentCell(each, links(each), words))
        .toList();
    return new Group(
        words.text("segments"),
        Optional.empty(),
        Flag.NONE,
        "segments",
        List.of(),
        new Cells(cells, false),
        more.lines(words),
        "");
  }

  private Group place(String name, Map<String, List<Component>> all) {
    ElementKind kind = standing.isRegion(name) ? ElementKind.REGION : ElementKind.BUILDING;
    Split<Map.Entry<String, List<Component>>> rooms =
        Split.of(all.entrySet(), MOST_ROOMS, each -> standing.isRequired(each.getValue()));
    More more = new More();
    rooms.rest().forEach(each -> standing.count(name, each.getKey(), each.getValue(), more));
    return new Group(
        words.text("of-sort", words.wording().kind(kind), words.name(name)),
        network.entries().id(kind, name),
        network.entries().flag(kind, name),
        "place",
        rows(name, rooms.shown()),
        new Cells(List.of(), false),
        more.lines(words),
        words.text("nothing-in-it"));
  }

  /** Two small rooms stand side by side if links end in the left one only. */
  private List<List<Group>> rows(String place, List<Map.Entry<String, List<Component>>> rooms) {
    List<List<Group>> rows = new ArrayList<>();
    int i = 0;
    while (i < rooms.size()) {
      boolean pair = i + 1 < rooms.size()
          && isNarrow(rooms.get(i))
          && isNarrow(rooms.get(i + 1))
          && !standing.isRequired(rooms.get(i + 1).getValue());
      List<Map.Entry<String, List<Component>>> row = rooms.subList(i, i + (pair ? 2 : 1));
      rows.add(row.stream()
          .map(each -> room(place, each.getKey(), each.getValue(), pair))
          .toList());
      i += row.size();
    }
    return rows;
  }

  private static boolean isNarrow(Map.Entry<String, List<Component>> room) {
    return room.getValue().size() <= NARROW;
  }

  private Group room(String place, String name, List<Component> all, boolean narrow) {
    Split<Component> components = Split.of(all, cellsInRoom, standing::isRequired);
    More more = new More();
    components.rest().forEach(each -> standing.count(each, more));
    boolean zone = standing.isRegion(place) || name.isEmpty();
    return new Group(
        roomName(place, name),
        zone ? Optional.empty() : network.entries().id(ElementKind.SERVER_ROOM, name),
        zone ? Flag.NONE : network.entries().flag(ElementKind.SERVER_ROOM, name),
        "room",
        List.of(),
        new Cells(components.shown().stream().map(this::cell).toList(), narrow),
        more.lines(words),
        words.text("nothing-in-it"));
  }

  private String roomName(String place, String name) {
    boolean region = standing.isRegion(place);
    if (name.isEmpty()) {
      return words.text(region ? "no-zone" : "no-room");
    }
    String sort = region ? words.text("zone") : words.wording().kind(ElementKind.SERVER_ROOM);
    return words.text("of-sort", sort, words.name(name));
  }

  private ComponentCell cell(Component component) {
    Split<Component> carried = Split.of(
        standing.carriedBy(component), carriedByCell, each -> network.wires().endsAt(each) > 0);
    More more = new More();
    carried.rest().forEach(each -> standing.count(each, more));
    return new ComponentCell(component, carried.shown(), more, network);
  }
}
