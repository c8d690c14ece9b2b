package dev.kamae.dsl;

import dev.kamae.posture.fact.Fact;

/** Security characteristics or management requirements of a link (Ⅲ.3.2.4). */
public final class CharacteristicTerm implements SpecificationTerm, UnspecifiedTerm {

  private final Fact<Boolean> fact;

  CharacteristicTerm(Fact<Boolean> fact) {
    this.fact = fact;
  }

  Fact<Boolean> fact() {
    return fact;
  }
}
