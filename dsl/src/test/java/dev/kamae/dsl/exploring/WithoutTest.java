package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.exploring.Without;
import dev.kamae.dsl.ApplicationTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a house when a part of it fails. */
class WithoutTest {

  private static final ApplicationTerm SHOP = application("shop");
  private static final ServerTerm WEB = server("web").running(SHOP);
  private static final FirewallTerm GATE = firewall("gate");
  private static final ServerTerm BATCH = server("batch");
  private static final SegmentTerm FRONT = segment("front").of(WEB, BATCH);
  private static final SegmentTerm BACK = segment("back").of(BATCH);
  private static final Description HOUSE = () -> provider("Example KK")
      .housedIn(
          building("Kobe").with(serverRoom("1").holding(WEB, GATE)),
          building("Nara").with(serverRoom("2").holding(BATCH)))
      .connectedBy(
          FRONT,
          BACK,
          link("customers").from(internet()).to(FRONT).through(GATE),
          link("nightly").from(internet()).to(BATCH),
          link("inner").from(FRONT).to(BACK));

  private static final Posture POSTURE = HOUSE.posture();

  private static List<String> names(List<? extends Element> elements) {
    return elements.stream().map(Element::name).toList();
  }

  private static List<String> segments(Posture posture) {
    return posture.segments().stream()
        .map(each -> each.name() + " " + each.members())
        .toList();
  }

  @Test
  void a_place_goes_with_what_stands_there_and_the_links_that_need_it() {
    Posture left = Without.place(POSTURE, "Kobe");

    assertEquals(List.of("batch"), names(left.components()));
    assertEquals(List.of("front [batch]", "back [batch]"), segments(left));
    assertEquals(List.of("nightly", "inner"), names(left.links()));
  }

  @Test
  void a_segment_that_is_left_empty_goes_with_the_links_that_end_there() {
    Posture left = Without.place(POSTURE, "Nara");

    assertEquals(
        List.of("gate", "web", "web/shop"),
        left.components().stream().map(Component::name).sorted().toList());
    assertEquals(List.of("front [web]"), segments(left));
    assertEquals(List.of("customers"), names(left.links()));
  }

  @Test
  void a_server_goes_with_what_runs_on_it() {
    Posture left = Without.component(POSTURE, "web");

    assertEquals(List.of("gate", "batch"), names(left.components()));
    assertEquals(List.of("customers", "nightly", "inner"), names(left.links()));
  }

  @Test
  void what_does_not_stand_there_stays() {
    assertEquals(POSTURE, Without.component(POSTURE, "nobody"));
    assertEquals(POSTURE, Without.place(POSTURE, "nowhere"));
  }
}
