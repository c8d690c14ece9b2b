package dev.kamae.dsl.exploring;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All clauses of the guideline's excerpt. */
final class Clauses {

  /** All 145, in the guideline's order. */
  static final List<Clause> ALL = Stream.<Stream<? extends Clause>>of(
          Arrays.stream(Measure.values()), Item.ALL.stream(), Arrays.stream(Practice.values()))
      .<Clause>flatMap(each -> each)
      .sorted(Comparator.comparingInt(Clause::position))
      .toList();

  private Clauses() {}

  static Clause at(int position) {
    return ALL.get(position % ALL.size());
  }
}
