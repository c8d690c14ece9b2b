package dev.kamae.posture.operation;

/** What is recorded (Ⅲ.2.1.3). */
public enum LogKind {
  /** What users did. */
  USAGE,
  /** How exceptions were handled. */
  EXCEPTIONS,
  /** What happened to security. */
  SECURITY_EVENTS
}
