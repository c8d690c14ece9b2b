package dev.kamae.dsl.exploring;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A posture that meets a pattern but for one thing.
 *
 * @param posture the posture
 * @param changes the one thing: a value that misses, with what it brings along, or a control that is absent
 * @param opens what the one thing opens, and exactly that: one item where a value misses, a requirement with its
 *     items where a control is absent
 */
public record NearMiss(Posture posture, List<Change> changes, Set<Clause> opens) {

  /** Copies. */
  public NearMiss {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(opens, "opens");
    changes = List.copyOf(changes);
    opens = Set.copyOf(opens);
  }

  static NearMiss of(Posture posture, List<Change> changes, Set<Clause> opens) {
    return new NearMiss(Change.made(posture, changes), changes, opens);
  }
}
