package dev.kamae.dsl;

/** The type of {@code LIVENESS}. */
public enum LivenessConstant implements MonitoringRole {
  /** Does it answer. */
  LIVENESS
}
