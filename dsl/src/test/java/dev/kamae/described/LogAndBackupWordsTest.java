package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of log(...) and backup() (Ⅲ.2.1.3, Ⅲ.2.3.1, Ⅲ.2.3.2). */
class LogAndBackupWordsTest {

  static final List<Example> WORDS = List.of(
      word("LogTerm.notRecorded", p -> p.keeping(log(USAGE).notRecorded()), "LOG: log-recorded NO"),
      word(
          "LogTerm.keptFor",
          p -> p.keeping(log(USAGE).keptFor(months(3))),
          "LOG: log-kept-for P3M",
          "LOG: log-recorded true"),
      word(
          "LogTerm.keptFor",
          p -> p.keeping(log(USAGE).keptFor(months(0))),
          "LOG: log-kept-for P0M",
          "LOG: log-recorded true"),
      word(
          "LogTerm.withoutStatedRetention",
          p -> p.keeping(log(USAGE).withoutStatedRetention()),
          "LOG: log-kept-for NO"),
      word(
          "LogTerm.recording",
          p -> p.keeping(log(USAGE).recording(USER_IDS, EVENT_TIMES)),
          "LOG: log-content EVENT_TIMES, USER_IDS",
          "LOG: log-recorded true"),
      word(
          "LogTerm.recording",
          p -> p.keeping(log(USAGE).recording("who, when, what")),
          "LOG: log-content who, when, what",
          "LOG: log-recorded true"),
      word(
          "LogTerm.notSayingWhatIsRecorded",
          p -> p.keeping(log(USAGE).notSayingWhatIsRecorded()),
          "LOG: log-content NO"),
      word(
          "LogTerm.storedBy",
          p -> p.keeping(log(USAGE).storedBy("write-once media")),
          "LOG: log-recorded true",
          "LOG: log-storage write-once media"),
      word(
          "LogTerm.notSayingHowItIsStored",
          p -> p.keeping(log(USAGE).notSayingHowItIsStored()),
          "LOG: log-storage NO"),
      word(
          "LogTerm.checkedBy",
          p -> p.keeping(log(USAGE).checkedBy("weekly review")),
          "LOG: log-check weekly review",
          "LOG: log-recorded true"),
      word(
          "LogTerm.notSayingHowItIsChecked",
          p -> p.keeping(log(USAGE).notSayingHowItIsChecked()),
          "LOG: log-check NO"),
      word(
          "LogTerm.onLogServer",
          p -> p.keeping(log(USAGE).onLogServer(Example.WEB)),
          "LOG: log-recorded true",
          "LOG: log-server web"),
      word(
          "LogTerm.withoutLogServer",
          p -> p.keeping(log(USAGE).withoutLogServer()),
          "LOG: log-server NO"),
      word(
          "BackupTerm.regularly",
          p -> p.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).regularly()),
          "BACKUP_TARGET: backed-up-regularly true"),
      word(
          "BackupTerm.checkedRegularly",
          p -> p.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).checkedRegularly()),
          "BACKUP_TARGET: backup-checked-regularly true"),
      word(
          "BackupTerm.every",
          p -> p.keeping(backup().of(SERVICE_DATA).every(days(1))),
          "BACKUP_TARGET: backed-up-regularly true",
          "BACKUP_TARGET: backup-every P1D"),
      word(
          "BackupTerm.notTaken",
          p -> p.keeping(backup().of(SERVICE_DATA).notTaken()),
          "BACKUP_TARGET: backed-up-regularly NO",
          "BACKUP_TARGET: backup-every NO",
          "BACKUP_TARGET: backup-generations-kept NO"),
      word(
          "BackupTerm.generations",
          p -> p.keeping(backup().of(SERVICE_DATA).generations(5)),
          "BACKUP_TARGET: backup-generations-kept 5"),
      word(
          "BackupTerm.generations",
          p -> p.keeping(backup().of(SERVICE_DATA).generations(0)),
          "BACKUP_TARGET: backup-generations-kept 0"),
      word(
          "BackupTerm.onto",
          p -> p.keeping(backup().of(SERVICE_DATA).onto(Example.VAULT)),
          "BACKUP_TARGET: backup-storage vault"),
      word(
          "BackupTerm.notSayingWhere",
          p -> p.keeping(backup().of(SERVICE_DATA).notSayingWhere()),
          "BACKUP_TARGET: backup-storage NO"),
      word(
          "BackupTerm.byMethod",
          p -> p.keeping(backup().of(SERVICE_DATA).byMethod(FULL_BACKUP, DIFFERENTIAL_BACKUP)),
          "BACKUP_TARGET: backup-method DIFFERENTIAL_BACKUP, FULL_BACKUP"),
      word(
          "BackupTerm.withoutMethod",
          p -> p.keeping(backup().of(SERVICE_DATA).withoutMethod()),
          "BACKUP_TARGET: backup-method NO"),
      word(
          "BackupTerm.restoredBy",
          p -> p.keeping(backup().of(SERVICE_DATA).restoredBy("the runbook")),
          "BACKUP_TARGET: restore-method the runbook"),
      word(
          "BackupTerm.withoutRestoreMethod",
          p -> p.keeping(backup().of(SERVICE_DATA).withoutRestoreMethod()),
          "BACKUP_TARGET: restore-method NO"),
      word(
          "BackupTerm.checkedAtEveryBackup",
          p -> p.keeping(backup().of(SERVICE_DATA).checkedAtEveryBackup()),
          "BACKUP_TARGET: backup-checked EVERY_BACKUP",
          "BACKUP_TARGET: backup-checked-regularly true"),
      word(
          "BackupTerm.checkedEvery",
          p -> p.keeping(backup().of(SERVICE_DATA).checkedEvery(months(1))),
          "BACKUP_TARGET: backup-checked P1M",
          "BACKUP_TARGET: backup-checked-regularly true"),
      word(
          "BackupTerm.neverChecked",
          p -> p.keeping(backup().of(SERVICE_DATA).neverChecked()),
          "BACKUP_TARGET: backup-checked NO",
          "BACKUP_TARGET: backup-checked-regularly NO"),
      word(
          "BackupTerm.checkedBy",
          p -> p.keeping(backup().of(SERVICE_DATA).checkedBy(RESTORE_AND_COMPARE, RECOVERY_TEST)),
          "BACKUP_TARGET: backup-check-means RECOVERY_TEST, RESTORE_AND_COMPARE"),
      word(
          "BackupTerm.checkedOtherwise",
          p -> p.keeping(backup().of(SERVICE_DATA).checkedOtherwise()),
          "BACKUP_TARGET: backup-check-means NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
