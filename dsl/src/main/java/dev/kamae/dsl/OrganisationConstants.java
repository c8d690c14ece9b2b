package dev.kamae.dsl;

import dev.kamae.posture.network.ExchangeMeans;
import dev.kamae.posture.organisation.LongTermMedium;
import dev.kamae.posture.organisation.RecordKind;
import dev.kamae.posture.organisation.Stage;

/** The constants of the sections {@code organising} and {@code connectedBy}. */
interface OrganisationConstants {

  /** Isolating the cause. */
  Stage ISOLATE = Stage.ISOLATE;

  /** Partial recovery. */
  Stage PARTIAL_RECOVERY = Stage.PARTIAL_RECOVERY;

  /** Full recovery. */
  Stage FULL_RECOVERY = Stage.FULL_RECOVERY;

  /** Accounting records. */
  RecordKind ACCOUNTING = RecordKind.ACCOUNTING;

  /** Database records. */
  RecordKind DATABASE_RECORDS = RecordKind.DATABASE_RECORDS;

  /** Transaction logs. */
  RecordKind TRANSACTION_LOGS = RecordKind.TRANSACTION_LOGS;

  /** Audit logs. */
  RecordKind AUDIT_LOGS = RecordKind.AUDIT_LOGS;

  /** Operating procedures. */
  RecordKind OPERATING_PROCEDURES = RecordKind.OPERATING_PROCEDURES;

  /** Any other important record. */
  RecordKind OTHER_RECORDS = RecordKind.OTHER_RECORDS;

  /** Paper. */
  LongTermMedium PAPER_RECORDS = LongTermMedium.PAPER_RECORDS;

  /** Microfilm. */
  LongTermMedium MICROFILM = LongTermMedium.MICROFILM;

  /** Faults. */
  PartnerConstant FAULTS = PartnerConstant.FAULTS;

  /** Questions of users. */
  PartnerConstant QUESTIONS = PartnerConstant.QUESTIONS;

  /** Requests for work. */
  PartnerConstant REQUESTS = PartnerConstant.REQUESTS;

  /** Malicious code in mail. */
  ExchangeConstant MALICIOUS_MAIL = ExchangeConstant.MALICIOUS_MAIL;

  /** Attachments. */
  ExchangeConstant ATTACHMENTS = ExchangeConstant.ATTACHMENTS;

  /** Wireless communication. */
  ExchangeConstant WIRELESS = ExchangeConstant.WIRELESS;

  /** The use of cryptography. */
  ExchangeConstant CRYPTOGRAPHY = ExchangeConstant.CRYPTOGRAPHY;

  /** E-mail. */
  ExchangeMeans E_MAIL = ExchangeMeans.E_MAIL;

  /** A messenger. */
  ExchangeMeans MESSENGER = ExchangeMeans.MESSENGER;

  /** The telephone. */
  ExchangeMeans TELEPHONE = ExchangeMeans.TELEPHONE;

  /** Fax. */
  ExchangeMeans FACSIMILE = ExchangeMeans.FACSIMILE;

  /** Video conferences. */
  ExchangeMeans VIDEO = ExchangeMeans.VIDEO;
}
