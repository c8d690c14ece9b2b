package dev.kamae.posture.operation;

/** What clocks follow (Ⅲ.1.1.5 ⅰ). */
public enum TimeBase {
  JAPAN_STANDARD_TIME,
  /** Any other time that is not kept to Japan Standard Time. */
  OTHER_TIME
}
