package dev.kamae.report;

import static dev.kamae.posture.facility.FacilityFacts.*;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.network.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Lists what the pictures draw. */
final class Listings {

  private final Posture posture;
  private final Openings openings;
  private final PageWords words;
  private final Elsewhere elsewhere;
  private final Map<String, String> segments = new HashMap<>();

  Listings(Judged judged, PageWords words) {
    this.posture = judged.assessment().posture();
    this.openings = judged.shared().openings();
    this.elsewhere = judged.look().elsewhere();
    this.words = words;
    String and = words.text("list.and");
    for (Segment segment : posture.segments()) {
      for (String each : segment.members()) {
        segments.merge(each, segment.name(), (one, more) -> one + and + more);
      }
    }
  }

  List<Listing> network() {
    return present(
        listing(
            "links",
            posture.links(),
            List.of("name", "sort", "from", "to", "through", "encryption"),
            this::link),
        listing(
            "components",
            posture.components(),
            List.of("name", "sort", "place", "segments"),
            this::component));
  }

  List<Listing> buildings() {
    List<ServerRoom> rooms = posture.places().stream()
        .filter(Building.class::isInstance)
        .flatMap(each -> ((Building) each).rooms().stream())
        .toList();
    return present(
        listing(
            "places",
            posture.places(),
            List.of("name", "sort", "country", "construction", "earthquake", "flood", "floors"),
            this::place),
        listing("rooms", rooms, List.of("name", "place", "floor", "water"), this::room));
  }

  private static List<Listing> present(Listing one, Listing other) {
    List<Listing> present = new ArrayList<>(List.of(one, other));
    present.removeIf(each -> each.lines().isEmpty());
    return present;
  }

  private <E extends Element> Listing listing(
      String key,
      List<E> elements,
      List<String> heads,
      BiFunction<E, PageWords, List<String>> cells) {
    Listing.Gathering gathering = new Listing.Gathering(openings, words);
    for (int i = 0; i < elements.size(); i++) {
      E each = elements.get(i);
      if (!gathering.isFull()) {
        gathering.add(each.kind(), each.name(), key + "-" + (i + 1), cells.apply(each, words));
      }
    }
    return gathering.listing(key, heads, elsewhere);
  }

  private List<String> link(Link link, PageWords in) {
    return List.of(
        in.wording().kind(link.kind()),
        end(link.from()),
        end(link.to()),
        orNone(String.join(in.text("list.and"), link.through())),
        said(link.facts(), LinkFacts.LINK_ENCRYPTED_BY));
  }

  private String end(LinkEnd end) {
    return end.type() == LinkEnd.Type.INTERNET ? words.text("picture.end.INTERNET") : end.name();
  }

  private List<String> component(Component component, PageWords in) {
    String sort = component
        .appliance()
        .map(each -> in.text("picture.appliance." + each))
        .orElseGet(() -> in.wording().kind(component.kind()));
    String room = component.room().map(each -> " / " + each).orElse("");
    return List.of(
        sort, component.place() + room, orNone(segments.getOrDefault(component.name(), "")));
  }

  private List<String> place(Place place, PageWords in) {
    Facts facts = place.facts();
    return List.of(
        in.wording().kind(place.kind()),
        said(facts, COUNTRY),
        told("construction", facts, CONSTRUCTION),
        told("earthquake-zone", facts, OUTSIDE_EARTHQUAKE_ZONE)
            + measure(facts, EARTHQUAKE_MEASURE),
        told("flood-zone", facts, OUTSIDE_FLOOD_ZONE) + measure(facts, FLOOD_MEASURE),
        place.kind() == ElementKind.REGION ? words.text("listing.none") : said(facts, FLOORS));
  }

  private List<String> room(ServerRoom room, PageWords in) {
    return List.of(
        room.building(), said(room.facts(), FLOOR), told("water", room.facts(), NO_WATER_NEARBY));
  }

  private String said(Facts facts, Fact<?> fact) {
    Said<?> said = facts.of(fact);
    return said.value()
        .map(words.wording()::value)
        .orElseGet(() -> words.text(said.isNo() ? "said.NO" : "listing.unsaid"));
  }

  private String told(String key, Facts facts, Fact<?> fact) {
    Said<?> said = facts.of(fact);
    if (said.isNothing()) {
      return words.text("listing.unsaid");
    }
    return said.isYes() && !Boolean.TRUE.equals(said.get())
        ? words.wording().value(said.get())
        : words.text("picture." + key + (said.isYes() ? ".yes" : ".no"));
  }

  private String measure(Facts facts, Fact<?> fact) {
    Optional<String> measure = facts
        .of(fact)
        .value()
        .map(each -> words.text("picture." + fact.id(), words.wording().value(each)));
    return measure.map(each -> words.text("list.and") + each).orElse("");
  }

  private String orNone(String text) {
    return text.isEmpty() ? words.text("listing.none") : text;
  }
}
