package dev.kamae.samples.clauses;

import dev.kamae.guideline.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An example for every clause of the guideline's excerpt. */
public final class ClauseExamples {

  private ClauseExamples() {}

  /** All 145, in the guideline's order. */
  public static List<Example> all() {
    return Stream.of(
            OrganisationExamples.all(),
            OperationExamples.monitoring(),
            OperationExamples.upkeepAndReports(),
            SystemExamples.operation(),
            SystemExamples.security(),
            NetworkExamples.access(),
            NetworkExamples.outside())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Example::clause, Comparator.comparingInt(Clause::position)))
        .toList();
  }
}
