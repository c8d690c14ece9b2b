package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import java.util.Objects;
import java.util.Set;

/**
 * A posture that meets a pattern but for one thing.
 *
 * @param posture the posture
 * @param opens the requirements and items that the one thing opens, and exactly those
 */
public record NearMiss(Posture posture, Set<Clause> opens) {

  /** Copies. */
  public NearMiss {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(opens, "opens");
    opens = Set.copyOf(opens);
  }
}
