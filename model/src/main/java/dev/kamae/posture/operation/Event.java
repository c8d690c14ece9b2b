package dev.kamae.posture.operation;

/** What users are told of, and told more of later (Ⅲ.1.1.8). */
public enum Event {
  /** Something stopped. */
  OUTAGE,
  /** Something does not work as it should. */
  FAULT,
  /** Something became slow. */
  PERFORMANCE
}
