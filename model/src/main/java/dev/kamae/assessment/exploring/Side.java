package dev.kamae.assessment.exploring;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Said;
import java.util.Objects;

/**
 * What one assessment says at a point.
 *
 * @param verdict what it came to
 * @param declared what the posture says: of an item its value, of a sentence what decided it
 */
public record Side(Verdict verdict, Said<?> declared) {

  /** Refuses null. */
  public Side {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(declared, "declared");
  }
}
