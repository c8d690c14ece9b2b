package dev.kamae.dsl;

import dev.kamae.guideline.Demand;

/**
 * What a service demands; the pattern follows from it.
 *
 * @param confidentiality high or low
 * @param availability high, middle or low
 */
record Demands(Demand confidentiality, Demand availability) {

  @Override
  public String toString() {
    return "confidentiality %s with availability %s".formatted(confidentiality, availability);
  }
}
