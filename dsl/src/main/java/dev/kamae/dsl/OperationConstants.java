package dev.kamae.dsl;

import dev.kamae.posture.operation.BackupCheckMeans;
import dev.kamae.posture.operation.BackupMethod;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogContent;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.operation.TimeBase;

/** The constants of the sections {@code watching}, {@code reporting}, {@code keepingUp} and {@code keeping}. */
interface OperationConstants {

  /** The Network Time Protocol, by which clocks are synchronised. */
  String NTP = "NTP";

  /** Does it answer. */
  LivenessConstant LIVENESS = LivenessConstant.LIVENESS;

  /** It does not work as it should. */
  FaultConstant FAULT = FaultConstant.FAULT;

  /** How fast it responds. */
  PerformanceConstant PERFORMANCE = PerformanceConstant.PERFORMANCE;

  /** Something stopped. */
  OutageConstant OUTAGE = OutageConstant.OUTAGE;

  /** How much of the time the service was available. */
  ReportConstant AVAILABILITY = ReportConstant.AVAILABILITY;

  /** The results against the service level agreement. */
  ReportConstant SLA_RESULTS = ReportConstant.SLA_RESULTS;

  /** Starting and stopping. */
  ManualConstant START_AND_STOP = ManualConstant.START_AND_STOP;

  /** Backing up. */
  ManualConstant BACKUP = ManualConstant.BACKUP;

  /** Handling media. */
  ManualConstant MEDIA = ManualConstant.MEDIA;

  /** Handling and reporting incidents. */
  ManualConstant INCIDENTS = ManualConstant.INCIDENTS;

  /** Recording and managing logs. */
  ManualConstant LOGS = ManualConstant.LOGS;

  /** Preventing the misuse of audit tools. */
  ManualConstant AUDIT_TOOL_MISUSE = ManualConstant.AUDIT_TOOL_MISUSE;

  /** Japan Standard Time. */
  TimeBase JAPAN_STANDARD_TIME = TimeBase.JAPAN_STANDARD_TIME;

  /** Any other time that is not kept to Japan Standard Time. */
  TimeBase OTHER_TIME = TimeBase.OTHER_TIME;

  /** Whenever a file is opened or written. */
  ScanConstant REAL_TIME = ScanConstant.REAL_TIME;

  /** All files at once, from time to time. */
  ScanConstant FULL = ScanConstant.FULL;

  /** An automatic one from outside, such as a port scan. */
  Diagnosis SIMPLE = Diagnosis.SIMPLE;

  /** A detailed one of the network. */
  Diagnosis NETWORK = Diagnosis.NETWORK;

  /** A detailed one of applications. */
  Diagnosis APPLICATION = Diagnosis.APPLICATION;

  /** What users did. */
  LogKind USAGE = LogKind.USAGE;

  /** How exceptions were handled. */
  LogKind EXCEPTIONS = LogKind.EXCEPTIONS;

  /** What happened to security. */
  LogKind SECURITY_EVENTS = LogKind.SECURITY_EVENTS;

  /** Who it was. */
  LogContent USER_IDS = LogContent.USER_IDS;

  /** When it was, and what. */
  LogContent EVENT_TIMES = LogContent.EVENT_TIMES;

  /** From which terminal or place. */
  LogContent TERMINALS = LogContent.TERMINALS;

  /** Access to the system, won and lost. */
  LogContent SYSTEM_ACCESS = LogContent.SYSTEM_ACCESS;

  /** Access to data, won and lost. */
  LogContent DATA_ACCESS = LogContent.DATA_ACCESS;

  /** Changes of the configuration. */
  LogContent CONFIGURATION_CHANGES = LogContent.CONFIGURATION_CHANGES;

  /** The use of privileges. */
  LogContent PRIVILEGE_USE = LogContent.PRIVILEGE_USE;

  /** The use of utilities and applications. */
  LogContent UTILITY_USE = LogContent.UTILITY_USE;

  /** Which files were accessed, and how. */
  LogContent FILES_ACCESSED = LogContent.FILES_ACCESSED;

  /** Network addresses and protocols. */
  LogContent NETWORK_ADDRESSES = LogContent.NETWORK_ADDRESSES;

  /** Alarms of access control. */
  LogContent ACCESS_ALARMS = LogContent.ACCESS_ALARMS;

  /** Starting and stopping of protection systems. */
  LogContent PROTECTION_STARTS_AND_STOPS = LogContent.PROTECTION_STARTS_AND_STOPS;

  /** The users' data. */
  BackupTarget SERVICE_DATA = BackupTarget.SERVICE_DATA;

  /** Management information. */
  BackupTarget MANAGEMENT = BackupTarget.MANAGEMENT;

  /** Configuration information. */
  BackupTarget CONFIGURATION = BackupTarget.CONFIGURATION;

  /** Everything is copied. */
  BackupMethod FULL_BACKUP = BackupMethod.FULL_BACKUP;

  /** What changed since the last full backup is copied. */
  BackupMethod DIFFERENTIAL_BACKUP = BackupMethod.DIFFERENTIAL_BACKUP;

  /** What changed since the last backup is copied. */
  BackupMethod INCREMENTAL_BACKUP = BackupMethod.INCREMENTAL_BACKUP;

  /** By restoring and comparing file sizes. */
  BackupCheckMeans RESTORE_AND_COMPARE = BackupCheckMeans.RESTORE_AND_COMPARE;

  /** By a recovery test. */
  BackupCheckMeans RECOVERY_TEST = BackupCheckMeans.RECOVERY_TEST;
}
