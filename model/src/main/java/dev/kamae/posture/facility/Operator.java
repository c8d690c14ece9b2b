package dev.kamae.posture.facility;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.SourceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** Whoever merely hosts: a cloud or a data centre, with the evidence that it gives of what it does. */
@Value.Immutable
public sealed interface Operator permits ImmutableOperator {

  /** The name of the operator. */
  String name();

  /** Its certificates and audit reports. */
  List<Evidence> evidence();

  /** The line that declared it. */
  @Value.Auxiliary
  SourceLine source();

  /** The evidence that covers the clause; that which is valid on the date first. */
  default Optional<Evidence> evidenceFor(Clause clause, LocalDate date) {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(date, "date");
    Optional<Evidence> covering = Optional.empty();
    for (Evidence each : evidence()) {
      if (each.covers(clause)) {
        if (each.isValidOn(date)) {
          return Optional.of(each);
        }
        covering = covering.isPresent() ? covering : Optional.of(each);
      }
    }
    return covering;
  }

  /** Starts an operator. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes an operator. */
  final class Builder extends ImmutableOperator.Builder {
    Builder() {}
  }
}
