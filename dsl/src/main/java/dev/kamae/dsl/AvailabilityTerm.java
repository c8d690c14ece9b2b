package dev.kamae.dsl;

import dev.kamae.guideline.Demand;

/** How much availability a service demands. */
public final class AvailabilityTerm {

  private final Demand demand;

  AvailabilityTerm(Demand demand) {
    this.demand = demand;
  }

  Demand demand() {
    return demand;
  }
}
