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
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
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
}
