package dev.kamae.posture;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.SourceLine;
import java.util.Objects;

/**
 * A line of the statement of applicability: a clause that does not apply, with all below it.
 *
 * @param clause the measure, item or practice
 * @param reason why, in the provider's words
 * @param source the line that excluded it
 */
public record Exclusion(Clause clause, String reason, SourceLine source) {

  /** Refuses null. */
  public Exclusion {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
  }
}
