package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.posture.Posture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the code of every posture. */
class PostureCodeProperties {

  @Property(tries = 100)
  void the_code_of_a_posture_compiles_and_describes_it_once_more(
      @ForAll("sketches") Sketch sketch) {
    Posture posture = sketch.posture();
    String source = PostureCode.of(posture, "Printed");
    Posture printed = Compiled.description("Printed", source).posture();
    assertEquals(Parts.of(posture).toString(), Parts.of(printed).toString(), source);
    assertEquals(Parts.of(posture), Parts.of(printed), source);
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Postures.sketches();
  }
}
