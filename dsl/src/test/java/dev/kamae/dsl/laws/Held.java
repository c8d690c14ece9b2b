package dev.kamae.dsl.laws;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;

/** Holds a law over a generated posture, by one of the trials that it gives rise to. */
final class Held {

  static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  private Held() {}

  static Judged judged(Posture posture, Pattern pattern) {
    return new Judged(AspSaasGuideline.assess(posture, DATE), pattern);
  }

  static void holds(Law law, Posture posture, Pattern pattern, int number) {
    List<Trial> trials = law.trials(AspSaasGuideline.assess(posture, DATE), pattern);
    Assume.that(!trials.isEmpty());
    trials.get(number % trials.size()).run();
  }
}
