package dev.kamae.assessment.exploring;

import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An evaluation item at all six patterns.
 *
 * @param item the item
 * @param cells six, in the order of the patterns
 * @param ownTarget the provider's own target, if it set one
 * @param targetVerdict what came of the own target
 * @param <V> the values of the item
 */
public record ItemRow<V>(
    Item<V> item, List<Cell<V>> cells, Optional<V> ownTarget, Optional<Verdict> targetVerdict) {

  /** Refuses null. */
  public ItemRow {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(cells, "cells");
    Objects.requireNonNull(ownTarget, "ownTarget");
    Objects.requireNonNull(targetVerdict, "targetVerdict");
  }

  /**
   * An evaluation item at one pattern.
   *
   * @param pattern the pattern
   * @param verdict what the item came to; at a dash that against the own target, if there is one
   * @param reference the value that the guideline prints; empty where it prints a dash
   * @param <V> the values of the item
   */
  public record Cell<V>(Pattern pattern, Verdict verdict, Optional<V> reference) {

    /** Refuses null. */
    public Cell {
      Objects.requireNonNull(pattern, "pattern");
      Objects.requireNonNull(verdict, "verdict");
      Objects.requireNonNull(reference, "reference");
    }
  }

  static <V> ItemRow<V> of(ItemResult<V> result) {
    Item<V> item = result.item();
    return new ItemRow<>(
        item,
        Pattern.ALL.stream()
            .map(each -> new Cell<>(each, result.verdict(each), item.reference().at(each)))
            .toList(),
        result.ownTarget().map(OwnTarget::value),
        result.targetVerdict());
  }

  /** The cell of the pattern. */
  public Cell<V> at(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return cells.get(pattern.number() - 1);
  }
}
