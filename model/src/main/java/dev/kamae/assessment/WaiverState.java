package dev.kamae.assessment;

/** What a waiver comes to; only the first two cover their gaps. */
public enum WaiverState {
  /** It covers its gaps. */
  ACTIVE,
  /** It covers its gaps, and its last day is near. */
  EXPIRING,
  /** Its last day is over. */
  EXPIRED,
  /** What it accepts has become worse, or cannot be compared with what was accepted. */
  WORSE_THAN_ACCEPTED,
  /** There is no such gap: it was closed, never was one, or what it is of is undeclared. */
  UNUSED;

  /** Whether the gaps are covered. */
  public boolean covers() {
    return this == ACTIVE || this == EXPIRING;
  }
}
