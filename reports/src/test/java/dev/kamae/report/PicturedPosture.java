package dev.kamae.report;

import static dev.kamae.report.SmallPosture.*;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Construction;
import dev.kamae.posture.facility.Country;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkEnd.Type;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.network.Segment;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A posture with everything that a picture draws in a way of its own, and one with more than a picture has place for. */
final class PicturedPosture {

  private final Posture.Builder posture;
  private final UnaryOperator<String> named;

  private PicturedPosture(UnaryOperator<String> named) {
    this.named = named;
    this.posture = SmallPosture.named(named.apply("Acme"));
  }

  /** Whatever it names has a name made of a short one. */
  static Posture.Builder whole(UnaryOperator<String> named) {
    PicturedPosture pictured = new PicturedPosture(named);
    pictured.addTower();
    pictured.addOtherPlaces();
    pictured.addComponents();
    pictured.addLinks();
    return pictured.posture;
  }

  private String name(String name) {
    return named.apply(name);
  }

  private void addTower() {
    posture.addPlace(building(
        "tower",
        "Sato DC KK",
        List.of(
            room(
                "tower",
                "top",
                said(FacilityFacts.FLOOR, 9, 5),
                said(FacilityFacts.NO_WATER_NEARBY, true, 5)),
            room(
                "tower",
                "seventh",
                said(FacilityFacts.FLOOR, 7, 5),
                denied(FacilityFacts.NO_WATER_NEARBY, 5)),
            room("tower", "beside", said(FacilityFacts.FLOOR, 7, 5)),
            room("tower", "ground", said(FacilityFacts.FLOOR, 1, 5)),
            room("tower", "cellar", said(FacilityFacts.FLOOR, -1, 5)),
            room("tower", "deep", said(FacilityFacts.FLOOR, -4, 5)),
            room("tower", "somewhere")),
        said(FacilityFacts.COUNTRY, Country.JAPAN, 6),
        said(FacilityFacts.FLOORS, 10, 6),
        said(FacilityFacts.CONSTRUCTION, Construction.BASE_ISOLATED, 6),
        said(FacilityFacts.EARTHQUAKE_MEASURE, Names.of(name("dampers")), 6),
        denied(FacilityFacts.OUTSIDE_EARTHQUAKE_ZONE, 6),
        said(FacilityFacts.OUTSIDE_FLOOD_ZONE, true, 6),
        said(FacilityFacts.ROOF_SAFE_FROM_LEAKS, true, 6)));
  }

  private void addOtherPlaces() {
    posture
        .addPlace(building(
            "hall",
            "",
            List.of(
                room("hall", "end"),
                room("hall", "three"),
                room("hall", "left"),
                room("hall", "right")),
            said(FacilityFacts.FLOORS, 1, 7),
            said(FacilityFacts.CONSTRUCTION, Construction.EARTHQUAKE_RESISTANT, 7),
            said(FacilityFacts.OUTSIDE_EARTHQUAKE_ZONE, true, 7),
            denied(FacilityFacts.OUTSIDE_FLOOD_ZONE, 7),
            said(FacilityFacts.FLOOD_MEASURE, Names.of(name("bank")), 7),
            denied(FacilityFacts.ROOF_SAFE_FROM_LEAKS, 7)))
        .addPlace(building("barn", "", List.of(), denied(FacilityFacts.CONSTRUCTION, 8)))
        .addPlace(Region.builder()
            .name(name("cloud"))
            .operator(name("Example Cloud"))
            .addZone(name("a"))
            .addZone(name("top"))
            .facts(facts(said(FacilityFacts.COUNTRY, Country.JAPAN, 9)))
            .source(line(9))
            .build())
        .addPlace(Region.builder()
            .name(name("sky"))
            .addAllZones(
                IntStream.range(0, 26).mapToObj(each -> name("zone " + each)).toList())
            .facts(Facts.NONE)
            .source(line(9))
            .build());
  }

  private void addComponents() {
    add("firewall", ElementKind.SECURITY_APPLIANCE, "tower", "top", "");
    add("gateway", ElementKind.NETWORK_DEVICE, "tower", "top", "");
    add("server", ElementKind.SERVER, "tower", "top", "");
    add("vault", ElementKind.STORAGE, "tower", "top", "");
    IntStream.range(0, 9)
        .forEach(i -> add("platform " + i, ElementKind.PLATFORM, "tower", "top", "server"));
    add("payroll", ElementKind.APPLICATION, "tower", "top", "server");
    add("left", ElementKind.SERVER, "hall", "left", "");
    add("right", ElementKind.SERVER, "hall", "right", "");
    IntStream.range(0, 5).forEach(i -> add("end " + i, ElementKind.SERVER, "hall", "end", ""));
    IntStream.range(0, 3).forEach(i -> add("three " + i, ElementKind.SERVER, "hall", "three", ""));
    add("roomless", ElementKind.SERVER, "barn", "", "");
    add("zoned", ElementKind.SERVER, "cloud", "a", "");
    add("last", ElementKind.SERVER, "sky", "zone 25", "");
    add("zoneless", ElementKind.SERVER, "cloud", "", "");
    posture
        .addTopic(topic(ElementKind.PARTNER_PROVIDER, name("bank")))
        .addTopic(topic(ElementKind.PARTNER_PROVIDER, name("post")))
        .addSegment(segment("office", "left", "right"))
        .addSegment(segment("quiet", "end 0"));
  }

  private void addLinks() {
    link("users", end(Type.INTERNET, "internet"), end(Type.COMPONENT, "server"), "firewall");
    link(
        "more users",
        end(Type.INTERNET, "internet"),
        end(Type.COMPONENT, "server"),
        "firewall",
        "gateway");
    link(
        "backup",
        end(Type.COMPONENT, "vault"),
        end(Type.OTHER_NETWORK, "leased"),
        "gateway",
        "left");
    link(
        "pay",
        end(Type.COMPONENT, "payroll"),
        end(Type.PARTNER_PROVIDER, "bank"),
        "gateway",
        "firewall");
    link("upkeep", end(Type.MAINTENANCE_LINE, "line"), end(Type.COMPONENT, "gateway"), "firewall");
    link("filter", end(Type.COMPONENT, "firewall"), end(Type.COMPONENT, "gateway"));
    link("return", end(Type.COMPONENT, "gateway"), end(Type.COMPONENT, "firewall"));
    link("office", end(Type.SEGMENT, "office"), end(Type.COMPONENT, "server"));
    link(
        "copy",
        facts(denied(LinkFacts.LINK_ENCRYPTED_BY, 12)),
        end(Type.COMPONENT, "server"),
        end(Type.COMPONENT, "vault"));
    link("guarded", end(Type.COMPONENT, "zoned"), end(Type.COMPONENT, "firewall"));
    link("inspected", end(Type.COMPONENT, "gateway"), end(Type.COMPONENT, "right"));
    link("alarm", end(Type.COMPONENT, "server"), end(Type.PARTNER_PROVIDER, "firewall"));
    link("passing", end(Type.INTERNET, "internet"), end(Type.PARTNER_PROVIDER, "bank"));
  }

  /** So many of everything that the rest is counted. */
  static Posture.Builder crowded() {
    PicturedPosture crowd = new PicturedPosture(each -> each);
    crowd.addRegion(30);
    IntStream.range(0, 42).forEach(crowd::addBuilding);
    IntStream.range(0, 130)
        .forEach(i -> crowd.add("server " + i, ElementKind.SERVER, "building " + i % 41, "", ""));
    IntStream.range(0, 60)
        .forEach(i ->
            crowd.add("vm " + i, ElementKind.PLATFORM, "building 0", "", "server " + i % 9 * 9));
    IntStream.range(0, 28).forEach(i -> crowd.posture.addSegment(crowd.segment("segment " + i)));
    List<LinkEnd> ends = List.of(
        crowd.end(Type.COMPONENT, "server 129"),
        crowd.end(Type.SEGMENT, "segment 27"),
        crowd.end(Type.COMPONENT, "vm 1"),
        crowd.end(Type.SEGMENT, "segment 26"));
    IntStream.range(0, 45)
        .forEach(i -> crowd.link(
            "link " + i,
            crowd.end(Type.INTERNET, "internet"),
            ends.get(i % ends.size()),
            "server " + i % 12));
    return crowd.posture;
  }

  private void addBuilding(int index) {
    String name = "building " + index;
    posture.addPlace(building(
        name,
        "",
        IntStream.range(0, index % 41 == 0 ? 26 : 1)
            .mapToObj(i -> room(name, "room " + index + "." + i))
            .toList()));
    add("in " + index, ElementKind.STORAGE, name, "room " + index + ".0", "");
    add("last of " + index, ElementKind.STORAGE, name, "room " + index + ".25", "");
  }

  private void addRegion(int zones) {
    posture.addPlace(Region.builder()
        .name("region")
        .addAllZones(IntStream.range(0, zones).mapToObj(i -> "zone " + i).toList())
        .facts(Facts.NONE)
        .source(line(9))
        .build());
    add("zoned", ElementKind.SERVER, "region", "zone " + (zones - 1), "");
  }

  private Building building(
      String name, String operator, List<ServerRoom> rooms, Claim<?>... claims) {
    Building.Builder building = Building.builder();
    if (!operator.isEmpty()) {
      building.operator(name(operator));
    }
    return building
        .name(name(name))
        .addAllRooms(rooms)
        .facts(facts(claims))
        .source(line(4))
        .build();
  }

  private ServerRoom room(String building, String name, Claim<?>... claims) {
    return ServerRoom.builder()
        .name(name(name))
        .building(name(building))
        .facts(facts(claims))
        .source(line(5))
        .build();
  }

  private void add(String name, ElementKind kind, String place, String room, String host) {
    Component.Builder component = Component.builder();
    if (!room.isEmpty()) {
      component.room(name(room));
    }
    if (!host.isEmpty()) {
      component.host(name(host));
    }
    posture.addComponent(component
        .name(name(name))
        .kind(kind)
        .place(name(place))
        .facts(Facts.NONE)
        .source(line(10))
        .build());
  }

  private Segment segment(String name, String... members) {
    return Segment.builder()
        .name(name(name))
        .addAllMembers(List.of(members).stream().map(this::name).toList())
        .source(line(11))
        .build();
  }

  private LinkEnd end(Type type, String name) {
    return new LinkEnd(type, name(name));
  }

  private void link(String name, LinkEnd from, LinkEnd to, String... through) {
    link(name, Facts.NONE, from, to, through);
  }

  private void link(String name, Facts facts, LinkEnd from, LinkEnd to, String... through) {
    posture.addLink(Link.builder()
        .name(name(name))
        .from(from)
        .to(to)
        .addAllThrough(List.of(through).stream().map(this::name).toList())
        .facts(facts)
        .source(line(12))
        .build());
  }

  private static Facts facts(Claim<?>... claims) {
    return Facts.of(List.of(claims));
  }
}
