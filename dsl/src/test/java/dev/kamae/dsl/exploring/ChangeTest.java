package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change made to a posture that has an element of every sort. */
class ChangeTest {

  private static final Fact<Boolean> FACT = LIVENESS.watched();
  private static final ServerTerm TILL = server("till");
  private static final Description BAKERY = () -> provider("Bakery KK")
      .offering(service("orders"))
      .housedIn(building("Kobe").with(serverRoom("1").holding(TILL)))
      .hostedBy(operator("Cloud"), region("west").holding(zone("a", server("oven"))))
      .connectedBy(segment("shop").of(TILL), link("shoppers").from(internet()).to(TILL))
      .keeping(log(USAGE).keptFor(days(1)));

  private final Posture before = BAKERY.posture();

  private static void holds(Element element, Element changed, Change change) {
    Said<Boolean> said = changed.facts().of(FACT);
    if (change instanceof Change.Deny deny && deny.element().equals(ElementName.of(element))) {
      assertTrue(said.isNo(), element.name());
      assertEquals(element.source(), said.source());
    } else if (change instanceof Change.Say<?> say
        && say.element().equals(ElementName.of(element))) {
      assertTrue(said.is(true), element.name());
      assertEquals(element.source(), said.source());
    } else if (!element.facts().of(FACT).equals(said)) {
      throw new AssertionError(element.name() + " was changed by " + change);
    }
  }

  @Test
  void says_or_denies_it_of_its_element_alone_where_that_was_declared() {
    for (Element each : before.elements().toList()) {
      ElementName name = ElementName.of(each);
      for (Change change :
          List.of(new Change.Say<>(name, FACT, true), new Change.Deny(name, FACT))) {
        List<Element> after = Change.made(before, List.of(change)).elements().toList();
        List<Element> elements = before.elements().toList();

        assertEquals(elements.size(), after.size());
        for (int i = 0; i < after.size(); i++) {
          holds(elements.get(i), after.get(i), change);
        }
      }
    }
  }

  @Test
  void that_says_what_is_so_already_leaves_an_equal_posture() {
    for (Element each : before.elements().toList()) {
      Change change = new Change.Say<>(ElementName.of(each), FACT, true);
      Posture after = Change.made(before, List.of(change));
      assertEquals(after, Change.made(after, List.of(change)));
    }
    assertSame(before, Change.made(before, List.of()));
  }

  @Test
  void leaves_what_it_does_not_touch_the_very_thing_it_was() {
    Element till = before.components().get(0);
    Posture after =
        Change.made(before, List.of(new Change.Say<>(ElementName.of(till), FACT, true)));

    assertSame(before.provider(), after.provider());
    assertSame(before.components().get(1), after.components().get(1));
    assertSame(before.links().get(0), after.links().get(0));
    assertSame(before.services().get(0), after.services().get(0));
    assertEquals(before.topics(), after.topics());
  }

  @Test
  void leaves_what_else_is_said_of_the_element() {
    Description synced = () -> BAKERY.describe().keepingUp(clocks().of(TILL).syncedBy("NTP"));
    ElementName till = ElementName.of(before.components().get(0));
    Posture after = Change.made(synced.posture(), List.of(new Change.Say<>(till, FACT, true)));

    assertTrue(after.components().get(0).facts().of(UpkeepFacts.CLOCK_SYNCED_BY).isYes());
    assertTrue(after.components().get(0).facts().of(FACT).isYes());
  }

  @Test
  void adds_an_appliance_once_however_often_it_is_added() {
    Component guard = Component.builder()
        .name("ids-1")
        .kind(ElementKind.SECURITY_APPLIANCE)
        .place("Kobe")
        .facts(Facts.NONE)
        .source(SourceLine.UNKNOWN)
        .build();
    Change add = new Change.Add(guard);
    Posture after = Change.made(before, List.of(add, add));

    assertEquals(before.components().size() + 1, after.components().size());
    assertEquals(after, Change.made(after, List.of(add)));
  }

  @Test
  void that_leads_a_link_past_an_appliance_takes_back_that_there_is_none() {
    Description denying = () -> BAKERY.describe().connectedBy(noIntrusionDetection());
    Posture without = denying.posture();
    ElementName link = ElementName.of(without.links().get(0));
    Change pass = new Change.Pass(link, "till", List.of(LinkFacts.INTRUSION_DETECTION));
    Posture after = Change.made(without, List.of(pass));

    assertTrue(without.provider().facts().of(LinkFacts.INTRUSION_DETECTION).isNo());
    assertTrue(after.provider().facts().of(LinkFacts.INTRUSION_DETECTION).isNothing());
    assertEquals(List.of("till"), after.links().get(0).through());
  }
}
