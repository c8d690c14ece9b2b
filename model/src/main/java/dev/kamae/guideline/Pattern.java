package dev.kamae.guideline;

import java.util.List;
import java.util.Objects;

/**
 * What a service demands: one of six patterns of confidentiality and availability; integrity is
 * demanded high in all of them.
 */
public enum Pattern {
  PATTERN_1(Demand.HIGH, Demand.HIGH),
  PATTERN_2(Demand.HIGH, Demand.MIDDLE),
  PATTERN_3(Demand.HIGH, Demand.LOW),
  PATTERN_4(Demand.LOW, Demand.HIGH),
  PATTERN_5(Demand.LOW, Demand.MIDDLE),
  PATTERN_6(Demand.LOW, Demand.LOW);

  /** All six, in the guideline's order. */
  public static final List<Pattern> ALL = List.of(values());

  private final Demand confidentiality;
  private final Demand availability;

  Pattern(Demand confidentiality, Demand availability) {
    this.confidentiality = confidentiality;
    this.availability = availability;
  }

  /**
   * The pattern with these demands.
   *
   * @throws IllegalArgumentException "confidentiality is HIGH or LOW, not MIDDLE"
   */
  public static Pattern demanding(Demand confidentiality, Demand availability) {
    Objects.requireNonNull(confidentiality, "confidentiality");
    Objects.requireNonNull(availability, "availability");
    for (Pattern each : ALL) {
      if (each.confidentiality == confidentiality && each.availability == availability) {
        return each;
      }
    }
    throw new IllegalArgumentException("confidentiality is HIGH or LOW, not " + confidentiality);
  }

  /** The confidentiality demanded: high or low. */
  public Demand confidentiality() {
    return confidentiality;
  }

  /** The availability demanded: high, middle or low. */
  public Demand availability() {
    return availability;
  }

  /** From 1 to 6, as the guideline counts. */
  public int number() {
    return compareTo(PATTERN_1) + 1;
  }

  /** Whether whoever meets the printed values of this pattern meets those of the other. */
  boolean isAtLeastAsStrictAs(Pattern other) {
    return confidentiality.compareTo(other.confidentiality) <= 0
        && availability.compareTo(other.availability) <= 0;
  }
}
