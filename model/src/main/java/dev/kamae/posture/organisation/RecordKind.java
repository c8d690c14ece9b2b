package dev.kamae.posture.organisation;

/** The kinds of important record (Ⅱ.7.1.2). */
public enum RecordKind {
  ACCOUNTING,
  DATABASE_RECORDS,
  TRANSACTION_LOGS,
  AUDIT_LOGS,
  OPERATING_PROCEDURES,
  OTHER_RECORDS
}
