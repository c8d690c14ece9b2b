package dev.kamae.report;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.Posture;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.report.picture.Entries;
import dev.kamae.report.picture.Flag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of a posture, with the same facts in tables.
 *
 * @param network the network
 * @param networkListings its links and components
 * @param buildings the buildings
 * @param buildingListings its places and server rooms
 */
record Pictures(
    Drawn network, List<Listing> networkListings, Drawn buildings, List<Listing> buildingListings) {

  static Pictures of(Judged judged, PageWords words) {
    Openings openings = judged.shared().openings();
    Listings listings = new Listings(judged, words);
    List<Listing> network = listings.network();
    List<Listing> buildings = listings.buildings();
    Entries entries = new Listed(openings, words, ids(judged.assessment().posture()));
    return new Pictures(
        Drawn.network(judged, entries, words),
        network,
        Drawn.buildings(judged, entries, words),
        buildings);
  }

  private record Key(ElementKind kind, String name) {}

  /** The ids of those that the tables have place for. */
  private static Map<Key, String> ids(Posture posture) {
    Map<Key, String> ids = new HashMap<>();
    add("links", posture.links(), ids);
    add("components", posture.components(), ids);
    add("places", posture.places(), ids);
    add(
        "rooms",
        posture.places().stream()
            .filter(Building.class::isInstance)
            .flatMap(each -> ((Building) each).rooms().stream())
            .toList(),
        ids);
    return ids;
  }

  private static void add(String key, List<? extends Element> elements, Map<Key, String> ids) {
    for (int i = 0; i < Math.min(elements.size(), Shown.LIMIT); i++) {
      Element each = elements.get(i);
      ids.put(new Key(each.kind(), each.name()), key + "-" + (i + 1));
    }
  }

  /** What the tables say of an element, for the pictures. */
  private record Listed(Openings openings, PageWords words, Map<Key, String> ids)
      implements Entries {

    @Override
    public Flag flag(ElementKind kind, String name) {
      int gaps = openings.count(kind, name, Verdict.GAP);
      int undeclared = openings.count(kind, name, Verdict.UNDECLARED);
      if (gaps == 0) {
        return undeclared == 0 ? Flag.NONE : flag(Verdict.UNDECLARED, undeclared, "");
      }
      return flag(
          Verdict.GAP,
          gaps,
          undeclared == 0
              ? ""
              : " " + words.text("symbol." + Verdict.UNDECLARED) + " " + undeclared);
    }

    private Flag flag(Verdict worst, int count, String besides) {
      String text = words.text("picture.flag." + worst, words.text("symbol." + worst), count);
      return new Flag(Mark.style(worst), text + besides);
    }

    @Override
    public Optional<String> id(ElementKind kind, String name) {
      return Optional.ofNullable(ids.get(new Key(kind, name)));
    }
  }
}
