package dev.kamae.assessment;

import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.fact.Said;
import java.util.Objects;

/**
 * Why a whole measure cannot arise.
 *
 * @param reason in words
 * @param said the fact that was declared
 */
public record Exempted(Phrase reason, Said<?> said) {

  /** Refuses null. */
  public Exempted {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(said, "said");
  }
}
