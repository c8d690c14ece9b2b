package dev.kamae.dsl;

/** The type of {@code OUTAGE}. */
public enum OutageConstant implements EventRole {
  /** Something stopped. */
  OUTAGE
}
