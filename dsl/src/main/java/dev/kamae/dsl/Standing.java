package dev.kamae.dsl;

import dev.kamae.dsl.Placed.Spot;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.FacilityFacts;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts every component in its place, and finds it again. */
final class Standing {

  private final Faults faults;
  private final List<Place> places = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final Map<Object, List<Placed>> byIdentity = new IdentityHashMap<>();
  private final Map<String, Placed> byName = new HashMap<>();
  private Optional<String> operator = Optional.empty();

  Standing(Faults faults) {
    this.faults = faults;
  }

  /** Builds a place, with what stands in it. */
  void place(PlaceTerm<?> term, Optional<String> hostedBy) {
    operator = hostedBy;
    term.stand(this);
  }

  void building(BuildingTerm term, List<ServerRoomTerm> rooms) {
    faults.addAll(term.saying.faults());
    if (faults.isNew("place", term.name(), term.saying, "placed")) {
      Facts facts = Facts.of(term.saying.claims());
      List<ServerRoom> built =
          rooms.stream().map(each -> room(term, facts, each)).toList();
      places.add(Building.builder()
          .name(term.name())
          .facts(facts)
          .addAllRooms(built)
          .operator(operator)
          .source(term.saying.source())
          .build());
    }
  }

  private ServerRoom room(BuildingTerm building, Facts ofBuilding, ServerRoomTerm room) {
    faults.addAll(room.saying.faults());
    Facts own = Facts.of(room.saying.claims());
    if (faults.isNew("server room", room.name(), room.saying, "placed")) {
      refuseAboveTheTop(building, ofBuilding, room, own);
      holding(room.components(), new Spot(building.name(), Optional.of(room.name()), operator));
    }
    return ServerRoom.builder()
        .name(room.name())
        .building(building.name())
        .facts(own.orElse(shared(ofBuilding)))
        .operator(operator)
        .source(room.saying.source())
        .build();
  }

  private static Facts shared(Facts ofBuilding) {
    List<Fact<?>> wanted = List.of(FacilityFacts.FLOORS, FacilityFacts.ROOF_SAFE_FROM_LEAKS);
    return Facts.of(ofBuilding.claims().stream()
        .filter(each -> wanted.contains(each.fact()))
        .toList());
  }

  private void refuseAboveTheTop(
      BuildingTerm building, Facts ofBuilding, ServerRoomTerm room, Facts own) {
    Optional<Integer> floor = own.of(FacilityFacts.FLOOR).value();
    Optional<Integer> floors = ofBuilding.of(FacilityFacts.FLOORS).value();
    if (floor.isPresent() && floors.isPresent() && floor.get() > floors.get()) {
      faults.of(
          room.saying,
          "is on floor %d of building '%s', which has %d"
              .formatted(floor.get(), Texts.shown(building.name()), floors.get()));
    }
  }

  void region(RegionTerm term, List<RegionPartTerm> parts) {
    faults.addAll(term.saying.faults());
    if (!faults.isNew("place", term.name(), term.saying, "placed")) {
      return;
    }
    List<String> zones = new ArrayList<>();
    for (RegionPartTerm each : parts) {
      if (each instanceof ZoneTerm zone) {
        zones.add(zone.name());
        zone(term, zone);
      } else {
        stand((ComponentTerm<?>) each, new Spot(term.name(), Optional.empty(), operator));
      }
    }
    places.add(Region.builder()
        .name(term.name())
        .facts(Facts.of(term.saying.claims()))
        .addAllZones(zones)
        .operator(operator)
        .source(term.saying.source())
        .build());
  }

  private void zone(RegionTerm region, ZoneTerm zone) {
    faults.addAll(zone.saying().faults());
    if (faults.isNew("zone", region.name() + "/" + zone.name(), zone.saying(), "placed")) {
      holding(zone.components(), new Spot(region.name(), Optional.of(zone.name()), operator));
    }
  }

  private void holding(List<ComponentTerm<?>> components, Spot spot) {
    components.forEach(each -> stand(each, spot));
  }

  private void stand(ComponentTerm<?> term, Spot spot) {
    faults.addAll(term.saying.faults());
    Placed standing = new Placed(term, term.name(), Optional.empty(), spot);
    if (put(standing)) {
      byName.putIfAbsent(term.name(), standing);
      for (ComponentTerm<?> each : term.running()) {
        faults.addAll(each.saying.faults());
        String name = term.name() + "/" + each.name();
        put(new Placed(each, name, Optional.of(term.name()), spot));
      }
    }
  }

  private boolean put(Placed each) {
    Saying saying = each.term().saying;
    if (!faults.isNew("component", each.name(), each.subject(), saying, "placed")) {
      return false;
    }
    placed.add(each);
    byIdentity
        .computeIfAbsent(saying.identity(), identity -> new ArrayList<>(1))
        .add(each);
    return true;
  }

  /**
   * The components that the term means: more than one where it runs on several servers. Where it stands
   * nowhere, or says more than it does where it stands, that is a fault of the term that refers to it.
   */
  List<Placed> meantBy(ComponentTerm<?> term, Saying referrer, String verb) {
    faults.addAll(term.saying.faults());
    List<Placed> meant = find(term);
    if (meant.isEmpty()) {
      faults.of(
          referrer,
          verb + " " + term.saying.subject() + ", which stands in no room, zone or region");
    }
    for (Placed each : meant) {
      if (saysMore(term, each.term())) {
        faults.of(
            referrer,
            verb + " " + each.subject() + ", of which it says more than is said where it stands");
      }
    }
    return meant;
  }

  private static boolean saysMore(ComponentTerm<?> term, ComponentTerm<?> standing) {
    return term != standing
        && !(standing.saying.claims().containsAll(term.saying.claims())
            && new HashSet<>(standing.running()).containsAll(term.running()));
  }

  private List<Placed> find(ComponentTerm<?> term) {
    List<Placed> same = byIdentity.get(term.saying.identity());
    if (same != null) {
      return same;
    }
    Placed named = byName.get(term.name());
    return named != null && isOfOneSort(named.term(), term) ? List.of(named) : List.of();
  }

  private static boolean isOfOneSort(ComponentTerm<?> one, ComponentTerm<?> other) {
    return one.getClass() == other.getClass() && one.appliance().equals(other.appliance());
  }

  List<Place> places() {
    return places;
  }

  List<Placed> placed() {
    return placed;
  }
}
