package dev.kamae.assessment.rule;

import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** A phrase tells itself apart in no language. */
class PhraseTest {

  @Test
  void its_id_has_its_parts_and_those_of_the_phrases_among_them() {
    Phrase watched = Phrase.of(LIVENESS.watched());

    assertEquals("fact.liveness-watched", watched.id());
    assertEquals(
        "either(fact.liveness-watched,claim.floor(2))",
        Phrase.of("either", watched, Phrase.of("claim.floor", 2)).id());
  }

  @Test
  void what_says_something_else_has_another_id() {
    assertNotEquals(
        Phrase.of("either", Phrase.of(LIVENESS.watched())).id(),
        Phrase.of("either", Phrase.of(LIVENESS.told())).id());
  }
}
