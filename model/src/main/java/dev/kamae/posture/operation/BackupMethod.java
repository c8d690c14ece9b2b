package dev.kamae.posture.operation;

/** How a backup is taken (Ⅲ.2.3.1 ⅰ). */
public enum BackupMethod {
  FULL_BACKUP,
  DIFFERENTIAL_BACKUP,
  INCREMENTAL_BACKUP
}
