package dev.kamae.posture.facility;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.SourceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/** A certificate or an audit report of an operator, and the clauses that it covers. */
@Value.Immutable
public sealed interface Evidence permits ImmutableEvidence {

  /** What it is, such as {@code SOC 2 Type II}. */
  String title();

  /** The day it was issued, its first day. */
  LocalDate issued();

  /** Its last day. */
  LocalDate lastDay();

  /** The measures, items and practices that it covers; a measure covers all below it. */
  List<Clause> clauses();

  /** The line that declared it. */
  @Value.Auxiliary
  SourceLine source();

  /** Whether it covers the clause, or the measure of the clause. */
  default boolean covers(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    for (Clause each : clauses()) {
      if (clause.isWithin(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date lies within it, both ends included. */
  default boolean isValidOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return !date.isBefore(issued()) && !date.isAfter(lastDay());
  }

  /** Starts a piece of evidence. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a piece of evidence. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
