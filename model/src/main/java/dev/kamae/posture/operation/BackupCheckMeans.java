package dev.kamae.posture.operation;

/** How a backup is checked (Ⅲ.2.3.2 ⅰ). */
public enum BackupCheckMeans {
  /** By restoring and comparing file sizes. */
  RESTORE_AND_COMPARE,
  /** By a recovery test. */
  RECOVERY_TEST
}
