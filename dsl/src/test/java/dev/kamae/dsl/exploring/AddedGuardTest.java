package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.StorageTerm;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of an appliance that a plan adds: what is said of all that stands with whoever adds it. */
class AddedGuardTest {

  private static final ServerTerm TILL = server("till");
  private static final ServerTerm OVEN = server("oven");
  private static final StorageTerm BOX = storage("box");

  private static ProviderTerm bakery() {
    return holding(TILL, OVEN, BOX)
        .connectedBy(link("shoppers").from(internet()).to(TILL));
  }

  private static ProviderTerm holding(ComponentTerm<?>... components) {
    return provider("Bakery KK")
        .housedIn(building("Kobe").with(serverRoom("1").holding(components)))
        .hostedBy(operator("Cloud"), region("west").holding(zone("a", server("far"))));
  }

  private static List<Change> changes(ProviderTerm provider) {
    Description description = () -> Stream.of(Measure.values())
        .filter(each -> each != Measure.III_3_1_5)
        .reduce(provider, (term, each) -> term.excluding(each, "nobody asks"), (one, other) -> one);
    return Plan.of(Judged.of(description.posture()).assessment(), Pattern.PATTERN_1)
        .steps()
        .stream()
        .flatMap(each -> each.changes().stream())
        .filter(each -> !(each instanceof Change.Say<?>))
        .toList();
  }

  private static List<String> texts(ProviderTerm provider) {
    return changes(provider).stream().map(AddedGuardTest::text).toList();
  }

  private static String text(Change change) {
    return change instanceof Change.Add add
        ? "add " + add.component().name() + " in " + add.component().place()
        : ((Change.Pass) change).link().name() + " through " + ((Change.Pass) change).appliance();
  }

  private static List<String> said(ProviderTerm provider) {
    return changes(provider).stream()
        .filter(Change.Add.class::isInstance)
        .flatMap(each -> ((Change.Add) each).component().facts().claims().stream())
        .map(each -> each.fact().id() + (each.said().isYes() ? "" : " not"))
        .toList();
  }

  @Test
  void what_is_said_of_all_of_a_kind_is_said_of_it_too() {
    assertEquals(
        List.of("liveness-fixed-intervals", "liveness-interval", "liveness-watched"),
        said(bakery().watching(liveness().of(TILL, OVEN).every(minutes(5)))));
    assertEquals(List.of(), said(bakery().watching(liveness().of(TILL).every(minutes(5)))));
    assertEquals(List.of(), said(bakery().watching(liveness().of(TILL).tellingContactsOnly())));
  }

  @Test
  void what_is_denied_of_all_is_not_said_of_it_but_for_who_is_told() {
    assertEquals(
        List.of(), said(bakery().watching(performance().of(everyComponent()).notWatched())));
    assertEquals(
        List.of(
            "liveness-contacts-within",
            "liveness-told",
            "liveness-told-to-all not",
            "liveness-watched"),
        said(bakery().watching(liveness().of(TILL, OVEN).tellingContactsOnlyWithin(minutes(20)))));
  }

  @Test
  void what_is_said_of_one_element_as_such_is_not_said_of_it() {
    assertEquals(
        List.of(),
        said(bakery().keepingUp(diagnosis(SIMPLE).of(everyComponent()).every(months(1)))));
    assertEquals(List.of(), said(bakery().keepingUp(standby(HOT).of(TILL, OVEN))));
  }

  @Test
  void one_that_stands_elsewhere_is_the_model_of_it() {
    ProviderTerm watched = bakery()
        .housedIn(building("Nara")
            .with(serverRoom("2").holding(ids("watch").updatingSignaturesEvery(hours(1)))));

    assertEquals(List.of("add ids-1 in Kobe", "shoppers through ids-1"), texts(watched));
    assertEquals(List.of("signatures-updated-every"), said(watched));
  }

  @Test
  void one_that_only_an_operator_has_is_left_to_people() {
    ProviderTerm watched =
        bakery().hostedBy(operator("Rack"), region("east").holding(zone("b", ids("watch"))));

    assertEquals(List.of(), texts(watched));
  }

  @Test
  void one_that_stands_there_is_passed_and_none_is_added() {
    assertEquals(
        List.of("shoppers through watch"),
        texts(holding(TILL, ids("watch"))
            .connectedBy(link("shoppers").from(internet()).to(TILL))));
  }

  @Test
  void links_that_end_at_one_place_pass_the_same_one() {
    SegmentTerm shop = segment("shop").of(OVEN);

    assertEquals(
        List.of(
            "add ids-1 in Kobe",
            "orders through ids-1",
            "shoppers through ids-1",
            "suppliers through ids-1"),
        texts(bakery()
            .connectedBy(
                shop,
                link("suppliers").from(internet()).to(shop),
                link("orders").from(TILL).to(internet()))));
  }

  @Test
  void its_name_is_free() {
    assertEquals(
        List.of("add ids-3 in Kobe", "shoppers through ids-3"),
        texts(holding(TILL, server("ids-1"))
            .connectedBy(
                segment("ids-2").of(TILL), link("shoppers").from(internet()).to(TILL))));
    assertEquals(
        List.of("add ids-2 in Kobe", "shoppers through ids-2"),
        texts(bakery().housedIn(building("ids-1").with(serverRoom("2").holding(server("x"))))));
  }

  @Test
  void a_link_into_a_segment_passes_one_that_stands_with_that_segment() {
    SegmentTerm shop = segment("shop").of(TILL);
    SegmentTerm depot = segment("depot").of(server("cart"));

    assertEquals(
        List.of("suppliers through watch"),
        texts(holding(TILL)
            .housedIn(building("Nara").with(serverRoom("2").holding(server("cart"), ids("watch"))))
            .connectedBy(shop, depot, link("suppliers").from(internet()).to(depot))));
  }
}
