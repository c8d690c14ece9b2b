package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.Posture;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Generated postures are as large as is wanted. */
class SizesProperties {

  @Property(tries = 300)
  void are_kept(@ForAll("of two buildings") Posture posture) {
    int components = posture.components().size();
    assertTrue(1 <= components && components <= 20, () -> components + " components");
    assertEquals(2, posture.places().size());
    assertTrue(posture.links().size() <= 1);
    assertEquals(1, posture.services().size());
    Statistics.label("components").collect(components).coverage(coverage -> {
      coverage.check(1).count(count -> count > 0);
      coverage.check(20).count(count -> count > 0);
    });
  }

  @Provide("of two buildings")
  Arbitrary<Posture> ofTwoBuildings() {
    return Postures.postures()
        .withComponents(1, 20)
        .withBuildings(2, 2)
        .withLinks(0, 1)
        .withServices(1, 1);
  }

  @Property(tries = 100)
  void can_be_nothing_at_all(@ForAll("empty") Posture posture) {
    assertTrue(posture.components().isEmpty() && posture.places().isEmpty());
    assertTrue(posture.links().isEmpty() && posture.services().isEmpty());
  }

  @Provide
  Arbitrary<Posture> empty() {
    return Postures.postures()
        .withComponents(0, 0)
        .withBuildings(0, 0)
        .withLinks(0, 0)
        .withServices(0, 0);
  }

  @Property(tries = 100)
  void can_ask_for_links_alone(@ForAll("linked") Posture posture) {
    assertTrue(posture.links().size() == 2 && !posture.components().isEmpty());
  }

  @Provide
  Arbitrary<Posture> linked() {
    return Postures.postures().withLinks(2, 2);
  }

  @Property(tries = 50)
  void can_be_many(@ForAll("large") Posture posture) {
    assertEquals(100, posture.components().size());
  }

  @Provide
  Arbitrary<Posture> large() {
    return Postures.postures().withComponents(100, 100);
  }

  @Example
  void that_no_posture_has_are_refused() {
    PostureArbitrary any = Postures.postures();
    assertRefused(
        "20 to 1: the first is zero or more, the second is no less",
        () -> any.withComponents(20, 1));
    assertRefused(
        "-1 to 1: the first is zero or more, the second is no less", () -> any.withLinks(-1, 1));
    assertRefused(
        "1 to 20 components and 0 to 0 buildings: a component stands in a building",
        () -> any.withComponents(1, 20).withBuildings(0, 0));
    assertRefused(
        "2 to 3 links and 0 to 0 components: a link leads to a component",
        () -> any.withComponents(0, 0).withLinks(2, 3));
  }

  private static void assertRefused(String message, Supplier<PostureArbitrary> sizes) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, sizes::get).getMessage());
  }
}
