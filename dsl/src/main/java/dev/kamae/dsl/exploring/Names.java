package dev.kamae.dsl.exploring;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gives names, no two alike, such as {@code server-1}. */
final class Names {

  private final Map<String, Integer> last = new HashMap<>();
  private final UnaryOperator<String> changed;

  Names(UnaryOperator<String> changed) {
    this.changed = changed;
  }

  /** Gives plain names. */
  static Names plain() {
    return new Names(UnaryOperator.identity());
  }

  String next(String sort) {
    return changed.apply(sort + "-" + last.merge(sort, 1, Integer::sum));
  }
}
