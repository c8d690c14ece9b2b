package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation item sees of one element: a value, a no where its control is declared absent, or nothing.
 * It does not depend on the pattern.
 *
 * @param <V> the values of the item
 */
@FunctionalInterface
public interface Observation<V> {

  /** What was said. */
  Said<V> of(Element element, Surroundings around);

  /** The facts of the element that it hangs on; empty where it may hang on more of it than these. */
  default Optional<List<Fact<?>>> hangsOn() {
    return Optional.empty();
  }

  /** What would have to be said for this value to be seen; nothing where it takes more than a fact. */
  default List<Wanted> wanted(Element element, Surroundings around, V value) {
    return List.of();
  }
}
