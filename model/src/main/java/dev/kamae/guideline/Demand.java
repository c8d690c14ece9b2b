package dev.kamae.guideline;

/** How much of availability or confidentiality a service demands. */
public enum Demand {
  HIGH,
  /** For availability only; the guideline knows two degrees of confidentiality. */
  MIDDLE,
  LOW
}
