package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What conditions made of others hang on. */
final class Hanging {

  private Hanging() {}

  /** The facts together with those of the conditions, where all of these are known. */
  static Optional<List<Fact<?>>> on(List<? extends Fact<?>> facts, List<Condition> conditions) {
    Set<Fact<?>> all = new LinkedHashSet<>(facts);
    for (Condition each : conditions) {
      Optional<List<Fact<?>>> known = each.hangsOn();
      if (known.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(known.get());
    }
    return Optional.of(List.copyOf(all));
  }
}
