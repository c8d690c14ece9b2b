package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Postures on both sides of every reference value; made once, when they are asked for. */
final class Edges {

  /** No evidence and no attestation makes a difference between dates. */
  private static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  /** For each pattern the posture at its limit, then those that miss one item of it by little. */
  static final List<Posture> ALL = Pattern.ALL.stream().flatMap(Edges::of).toList();

  private Edges() {}

  private static Stream<Posture> of(Pattern pattern) {
    Posture limit = NearMisses.completed(Whole.something(), pattern, DATE)
        .flatMap(each -> NearMisses.atTheLimit(each, pattern, DATE))
        .orElseThrow();
    Set<Set<Clause>> seen = new HashSet<>();
    return Stream.concat(
        Stream.of(limit),
        NearMisses.of(limit, pattern, DATE)
            .filter(each -> seen.add(each.opens()))
            .map(NearMiss::posture));
  }
}
