package dev.kamae.dsl;

/** The type of {@code PERFORMANCE}, which is monitored, told of, reported and written of in manuals. */
public enum PerformanceConstant implements MonitoringRole, EventRole, ReportRole, ManualRole {
  /** How fast it responds. */
  PERFORMANCE
}
