package dev.kamae.posture.operation;

/** What is backed up (Ⅲ.2.3.1). */
public enum BackupTarget {
  /** The users' data. */
  SERVICE_DATA,
  /** Management information. */
  MANAGEMENT,
  /** Configuration information. */
  CONFIGURATION
}
