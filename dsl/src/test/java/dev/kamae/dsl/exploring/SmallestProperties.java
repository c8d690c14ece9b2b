package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.Posture;
import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A fault that is planted is shrunk to the smallest posture that has it; each number is that of its parts. */
class SmallestProperties {

  private static final Span FIVE_MINUTES = Span.of(5, Unit.MINUTES);

  /** A place, a room, a component. */
  @Property
  @Smallest(3)
  void a_component(@ForAll("sketches") Sketch sketch) {
    assertTrue(sketch.posture().components().isEmpty());
  }

  /** A place, a room, a server with one thing running on it. */
  @Property
  @Smallest(4)
  void two_components(@ForAll("sketches") Sketch sketch) {
    assertTrue(sketch.posture().components().size() < 2);
  }

  /** A component where it stands, and a link to it. */
  @Property
  @Smallest(4)
  void an_external_link(@ForAll("sketches") Sketch sketch) {
    assertTrue(sketch.posture().links().stream()
        .noneMatch(each -> each.kind() == ElementKind.EXTERNAL_LINK));
  }

  /** A component where it stands, a link to it, and the word that denies its encryption. */
  @Property(tries = 5000)
  @Smallest(5)
  void a_link_that_is_not_encrypted(@ForAll("sketches") Sketch sketch) {
    assertTrue(sketch.posture().links().stream()
        .noneMatch(each -> each.facts()
            .of(LinkFacts.LINK_ENCRYPTED_BY)
            .value()
            .filter(said -> said.layers().isEmpty())
            .isPresent()));
  }

  /** A component where it stands, a plan for it, and the word that says the interval. */
  @Property(tries = 5000)
  @Smallest(5)
  void a_lax_interval(@ForAll("sketches") Sketch sketch) {
    assertTrue(sketch.posture().components().stream()
        .allMatch(each -> each.facts()
            .of(Monitoring.LIVENESS.interval())
            .value()
            .filter(said -> !said.isAtMost(FIVE_MINUTES))
            .isEmpty()));
  }

  /** A policy, and the word that says it. */
  @Property(tries = 5000)
  @Smallest(2)
  void a_password(@ForAll("sketches") Sketch sketch) {
    assertTrue(elements(sketch.posture()).stream()
        .allMatch(each -> each.facts()
            .of(AccessFacts.AUTHENTICATION)
            .value()
            .filter(said -> said.has(Method.ID_PASSWORD))
            .isEmpty()));
  }

  /** A section, and the word that denies. */
  @Property(tries = 5000)
  @Smallest(2)
  void a_denial(@ForAll("sketches") Sketch sketch) {
    Fact<Boolean> fact = AccessFacts.PRIVILEGES_LISTED;
    assertTrue(!sketch.posture().provider().facts().of(fact).isNo());
  }

  private static List<Element> elements(Posture posture) {
    return posture.elements().toList();
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }
}
