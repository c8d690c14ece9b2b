package dev.kamae.dsl;

import dev.kamae.guideline.Demand;

/** How much confidentiality a service demands. */
public final class ConfidentialityTerm {

  private final Demand demand;

  ConfidentialityTerm(Demand demand) {
    this.demand = demand;
  }

  Demand demand() {
    return demand;
  }
}
