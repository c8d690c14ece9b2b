package dev.kamae.posture;

import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.SourceLine;
import java.util.Objects;

/**
 * A value that the provider holds itself to, beside the guideline's or where that has a dash.
 *
 * @param item the evaluation item
 * @param value the value to reach
 * @param source the line that set it
 * @param <V> the values of the item
 */
public record OwnTarget<V>(Item<V> item, V value, SourceLine source) {

  /** Refuses null. */
  public OwnTarget {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
  }
}
