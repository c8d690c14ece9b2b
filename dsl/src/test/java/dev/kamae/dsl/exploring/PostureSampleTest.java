package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.Posture;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** What jqwik generates and prints where a property speaks of postures. */
class PostureSampleTest {

  private static final Sketch NOTHING = new Sketch(
      List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final PostureSample sample = new PostureSample();

  @Test
  void postures_and_their_sketches_are_printed_as_code_and_nothing_else() {
    Posture posture = NOTHING.posture();
    String code = PostureCode.of(posture, "Falsified");

    assertTrue(sample.appliesTo(posture));
    assertTrue(sample.appliesTo(NOTHING));
    assertFalse(sample.appliesTo("a text"));
    assertEquals(code, sample.report(posture).toString());
    assertEquals(code, sample.report(NOTHING).toString());
    assertEquals(Optional.of("a posture that is described by\n"), sample.label(posture));
  }

  @Test
  void postures_are_generated_where_the_parameter_is_one() {
    assertTrue(new AnyPosture().canProvideFor(TypeUsage.of(Posture.class)));
    assertFalse(new AnyPosture().canProvideFor(TypeUsage.of(String.class)));
  }
}
