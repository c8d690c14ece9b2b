package dev.kamae.guideline;

import dev.kamae.quantity.Comparison;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The reference values of an evaluation item for the six patterns, some of them a dash.
 *
 * @param comparison how a declared value is held against them
 * @param values six, in the order of the patterns
 * @param <V> the values compared
 */
public record Reference<V>(Comparison<V> comparison, List<Optional<V>> values) {

  /** Refuses null. */
  public Reference {
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(values, "values");
  }

  /** The value for the pattern; empty where the guideline prints a dash. */
  public Optional<V> at(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return values.get(pattern.number() - 1);
  }
}
