package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.posture.facility.Region;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.network.Segment;
import dev.kamae.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingsTest {

  private static List<String> cells(List<Listing> listings, String name) {
    return listings.stream()
        .flatMap(each -> each.lines().stream())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .cells();
  }

  private static Listings listings() {
    return new Listings(
        Judged.of(
            SmallPosture.watchedFor(PicturedPosture.whole(each -> each)
                .addSegment(Segment.builder()
                    .name("archive")
                    .addMember("left")
                    .source(SmallPosture.line(11))
                    .build())),
            PATTERN_1),
        PageWords.in(Language.ENGLISH));
  }

  @Test
  void a_component_names_all_its_segments() {
    assertEquals(
        List.of("server", "hall / left", "office, archive"), cells(listings().network(), "left"));
    assertEquals(List.of("server", "hall / right", "office"), cells(listings().network(), "right"));
    assertEquals(List.of("server", "barn", "–"), cells(listings().network(), "roomless"));
  }

  @Test
  void a_place_says_what_protects_it_beside_the_zone_that_it_is_in() {
    assertEquals(
        List.of(
            "building",
            "Japan",
            "base-isolated",
            "in an earthquake hazard zone, against earthquakes: dampers",
            "outside flood hazard zones",
            "10"),
        cells(listings().buildings(), "tower"));
    assertEquals(
        List.of(
            "building",
            "not declared",
            "earthquake-resistant",
            "outside earthquake hazard zones",
            "in a flood hazard zone, against floods: bank",
            "1"),
        cells(listings().buildings(), "hall"));
  }

  @Test
  void two_hundred_are_listed_and_the_others_are_counted() {
    List<Listing> network = new Listings(
            Judged.of(SmallPosture.watchedFor(SmallPosture.withServers(205)), PATTERN_1),
            PageWords.in(Language.ENGLISH))
        .network();

    assertEquals(200, network.get(0).lines().size());
    assertEquals(
        "Not listed here: 5; report.json and report.csv list them all where they are written.",
        network.get(0).more().orElseThrow());
  }

  @Test
  void what_there_is_none_of_has_no_table() {
    Judged judged = Judged.of(
        SmallPosture.watchedFor(SmallPosture.named("Acme")
            .addPlace(Region.builder()
                .name("tokyo")
                .facts(Facts.NONE)
                .source(SmallPosture.line(9))
                .build())),
        PATTERN_1);
    Listings listings = new Listings(judged, PageWords.in(Language.ENGLISH));

    assertEquals(
        List.of("listing-places"),
        listings.buildings().stream().map(Listing::id).toList());
    assertEquals(List.of(), listings.network());
  }
}
