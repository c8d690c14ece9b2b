package dev.kamae.dsl;

import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.Percent;
import java.util.Optional;

/** A percentage in exact digits, such as {@code percent("99.95")}. */
public final class PercentTerm {

  private final String digits;

  PercentTerm(String digits) {
    this.digits = digits;
  }

  Saying in(Saying saying, Fact<Percent> fact) {
    return wrong()
        .map(each -> saying.plusFault("promises " + each))
        .orElseGet(() -> saying.plus(fact, percent()));
  }

  /** What is wrong with it, such as "100.5 %: a percentage lies between 0 and 100". */
  Optional<String> wrong() {
    try {
      percent();
      return Optional.empty();
    } catch (IllegalArgumentException refusal) {
      return Optional.of(Texts.shown(refusal.getMessage()));
    }
  }

  Percent percent() {
    return Percent.of(digits);
  }
}
