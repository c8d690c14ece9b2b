package dev.kamae.posture.organisation;

/** The stages in which an incident is handled (Ⅱ.6.1.1 ⅰ). */
public enum Stage {
  /** Isolating the cause. */
  ISOLATE,
  PARTIAL_RECOVERY,
  FULL_RECOVERY
}
