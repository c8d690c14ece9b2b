package dev.kamae.dsl;

/** What a periodic report to users can have beside the performance (Ⅲ.1.1.7 ⅰ). */
public enum ReportConstant implements ReportRole {
  /** How much of the time the service was available. */
  AVAILABILITY,
  /** The results against the service level agreement. */
  SLA_RESULTS
}
