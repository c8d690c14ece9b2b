package dev.kamae.guideline;

/** The priority class of a measure. */
public enum Priority {
  /** 基本: to be done first; 23 measures. */
  BASIC,
  /** 推奨: desirable; 10 measures. */
  RECOMMENDED
}
