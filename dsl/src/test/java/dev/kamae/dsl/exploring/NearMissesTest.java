package dev.kamae.dsl.exploring;

import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Postures that are made to meet a pattern, and no more than that. */
class NearMissesTest {

  private final Posture whole =
      NearMisses.completed(Whole.something(), PATTERN_2, Judged.DATE).orElseThrow();

  private static Span interval(Posture posture) {
    return first(posture).facts().of(LIVENESS.interval()).get();
  }

  private static Component first(Posture posture) {
    return posture.components().get(0);
  }

  private Posture watchingEvery(Span interval) {
    Change change = new Change.Say<>(ElementName.of(first(whole)), LIVENESS.interval(), interval);
    return Change.made(whole, List.of(change));
  }

  @Test
  void a_value_that_exceeds_its_reference_is_put_there() {
    Posture better = watchingEvery(Span.of(1, Unit.MINUTES));

    assertEquals(
        Optional.of(Span.of(10, Unit.MINUTES)),
        NearMisses.atTheLimit(better, PATTERN_2, Judged.DATE).map(NearMissesTest::interval));
    assertEquals(Span.of(1, Unit.MINUTES), interval(better));
  }

  @Test
  void what_meets_its_reference_stays_as_it_is() {
    assertEquals(Optional.of(whole), NearMisses.completed(whole, PATTERN_2, Judged.DATE));
  }
}
