package dev.kamae.dsl;

/** What an operation manual can say how to do beside monitoring performance (Ⅲ.1.1.9 ⅰ). */
public enum ManualConstant implements ManualRole {
  /** Starting and stopping. */
  START_AND_STOP,
  /** Backing up. */
  BACKUP,
  /** Handling media. */
  MEDIA,
  /** Handling and reporting incidents. */
  INCIDENTS,
  /** Recording and managing logs. */
  LOGS,
  /** Preventing the misuse of audit tools. */
  AUDIT_TOOL_MISUSE
}
