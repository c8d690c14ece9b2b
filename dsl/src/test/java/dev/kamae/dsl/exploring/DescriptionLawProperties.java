package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.ProviderTerm;
import dev.kamae.posture.Posture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What another way to describe the same does to the verdicts: nothing. */
class DescriptionLawProperties {

  private static final UnaryOperator<String> AS_IT_WAS = name -> name;

  @Property
  void the_order_of_sections_and_terms_changes_no_verdict(
      @ForAll("sketches") Sketch sketch, @ForAll Random random) {
    List<UnaryOperator<ProviderTerm>> parts = sketch.parts(AS_IT_WAS);
    List<UnaryOperator<ProviderTerm>> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    assertEquals(
        Judged.of(Sketch.posture(parts)).elements(),
        Judged.of(Sketch.posture(shuffled)).elements());
  }

  @Property
  void a_posture_described_twice_is_judged_alike(@ForAll("sketches") Sketch sketch) {
    Posture once = sketch.posture();
    Posture again = sketch.posture();
    assertEquals(once, again);
    assertEquals(Judged.of(once).elements(), Judged.of(again).elements());
  }

  @Property
  void other_names_in_a_description_change_no_verdict(@ForAll("sketches") Sketch sketch) {
    Judged renamed =
        Judged.of(Sketch.posture(sketch.parts(name -> "y" + new StringBuilder(name).reverse())));
    assertEquals(Judged.of(sketch.posture()).verdicts(), renamed.verdicts());
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }
}
