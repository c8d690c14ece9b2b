package dev.kamae.assessment;

import dev.kamae.assessment.rule.Phrase;
import java.util.Objects;

/**
 * What a sentence of a requirement or a practice asks.
 *
 * @param scope what the elements that it is asked of are called together
 * @param claim what is asked
 */
public record Asked(Phrase scope, Phrase claim) {

  /** Refuses null. */
  public Asked {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(claim, "claim");
  }
}
