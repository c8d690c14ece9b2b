package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.*;
import static dev.kamae.guideline.Practice.*;
import static dev.kamae.samples.clauses.Example.WEB;
import static dev.kamae.samples.clauses.Example.bare;
import static dev.kamae.samples.clauses.Example.clause;

import java.util.List;

/** Chapter Ⅲ.2: applications, platforms, servers and storages. */
final class SystemExamples {

  private SystemExamples() {}

  static List<Example> operation() {
    return List.of(
        clause(
            III_2_1_1,
            to -> to.offering(service("payroll")
                .offered(aroundTheClock().lessPlannedMaintenance(hours(5).perYear()))
                .promising(percent("99.9"))),
            to -> to.offering(service("payroll").promisingNoAvailability())),
        clause(
            AVAILABILITY_OF_SERVICE,
            to -> to.offering(service("payroll").promising(percent("99.5"))),
            to -> to.offering(service("payroll").promising(percent("99.4")))),
        clause(
            III_2_1_1_I,
            to -> to.offering(service("payroll")
                .offered(aroundTheClock()
                    .lessPlannedMaintenance(hours(5).perYear())
                    .announcedBeforehand())),
            to -> to.offering(service("payroll").offered(aroundTheClock().notAnnounced()))),
        clause(
            III_2_1_1_II,
            to -> to.offering(service("payroll").ofServiceHours()),
            to -> to.offering(service("payroll").notOfServiceHours())),
        clause(
            III_2_1_2,
            to -> to.keeping(capacityDocument().fromForecast().kept()),
            to -> to.keeping(noCapacityDocument())),
        clause(
            CAPACITY_DOCUMENT_RETENTION,
            to -> to.keeping(capacityDocument().keptAfterServiceFor(years(1))),
            to -> to.keeping(capacityDocument().keptAfterServiceFor(days(0)))),
        clause(
            III_2_1_2_I,
            to -> to.keeping(capacity().monitoredAndTuned().needForecast()),
            to -> to.keeping(capacity().needNotForecast())),
        clause(
            III_2_1_2_II,
            to -> to.keeping(capacity().monitoredRegularly()),
            to -> to.keeping(capacity().notMonitoredRegularly())),
        clause(
            III_2_1_3,
            to -> to.keeping(log(USAGE, EXCEPTIONS, SECURITY_EVENTS).keptFor(months(1))),
            to -> to.keeping(log(USAGE).withoutStatedRetention())),
        clause(
            USAGE_LOG_RETENTION,
            to -> to.keeping(log(USAGE).keptFor(months(3))),
            to -> to.keeping(log(USAGE).keptFor(days(91)))),
        clause(
            EXCEPTION_AND_SECURITY_LOG_RETENTION,
            to -> to.keeping(log(EXCEPTIONS, SECURITY_EVENTS).keptFor(years(5))),
            to -> to.keeping(log(EXCEPTIONS).keptFor(years(1)))),
        clause(
            STANDBY_OF_LOG_SERVER,
            to -> to.keeping(log(USAGE).onLogServer(WEB)).keepingUp(standby(HOT).of(servers())),
            to -> to.keeping(log(USAGE, EXCEPTIONS, SECURITY_EVENTS).withoutLogServer())),
        clause(
            III_2_1_3_I,
            to -> to.keeping(log(USAGE, EXCEPTIONS, SECURITY_EVENTS)
                .recording(USER_IDS, SYSTEM_ACCESS)
                .keptFor(years(1))
                .storedBy("write-once storage")
                .checkedBy("a monthly review")),
            to -> to.keeping(log(USAGE).notSayingWhatIsRecorded())),
        clause(
            III_2_1_3_II,
            to ->
                to.keeping(log(USAGE).onLogServer(WEB)).keepingUp(standby(COLD).of(WEB)),
            to ->
                to.keeping(log(USAGE).onLogServer(WEB)).keepingUp(standby(NONE).of(WEB))),
        clause(
            III_2_1_4,
            to ->
                to.keepingUp(diagnosis(SIMPLE).of(everyComponent()).regularly().actedOn()),
            to -> to.keepingUp(diagnosis(SIMPLE).of(everyComponent()).notDone())),
        clause(
            SIMPLE_DIAGNOSIS_INTERVAL,
            to -> to.keepingUp(diagnosis(SIMPLE).of(everyComponent()).every(months(1))),
            to -> to.keepingUp(diagnosis(SIMPLE).of(everyComponent()).every(days(30)))),
        clause(
            NETWORK_DIAGNOSIS_INTERVAL,
            to -> to.keepingUp(diagnosis(NETWORK).of(everyComponent()).every(months(6))),
            to -> to.keepingUp(diagnosis(NETWORK).of(everyComponent()).every(years(1)))),
        clause(
            APPLICATION_DIAGNOSIS_INTERVAL,
            to -> to.keepingUp(diagnosis(APPLICATION).of(everyComponent()).every(years(1))),
            to -> to.keepingUp(diagnosis(APPLICATION).of(everyComponent()).every(years(2)))),
        clause(
            III_2_1_4_I,
            to -> to.keepingUp(diagnosis(SIMPLE)
                .of(everyComponent())
                .every(months(1))
                .planningTargets()
                .planningMethods()
                .planningTimes()),
            to -> to.keepingUp(
                diagnosis(SIMPLE).of(everyComponent()).every(months(1)).notPlanningTimes())),
        clause(
            III_2_1_4_II,
            to -> to.keepingUp(
                diagnosis(SIMPLE).of(everyComponent()).every(months(1)).recordingMeasures()),
            to -> to.keepingUp(
                diagnosis(SIMPLE).of(everyComponent()).every(months(1)).notRecordingMeasures())),
        clause(
            III_2_1_4_III,
            to -> to.keepingUp(diagnosedFromDevelopment()),
            to -> to.keepingUp(notDiagnosedFromDevelopment())));
  }

  static List<Example> security() {
    return List.of(
        clause(
            III_2_2_1,
            to -> to.keepingUp(malware().of(servers(), platforms(), storages())),
            to -> to.keepingUp(malware().of(servers()).notProtected())),
        clause(
            PATTERN_FILE_UPDATE,
            to -> to.keepingUp(malware().of(servers()).updatedWithin(hours(24))),
            to -> to.keepingUp(malware().of(servers()).updatedWithin(days(3)))),
        clause(
            III_2_2_1_I,
            to -> to.keepingUp(malware().of(servers()).scanning(REAL_TIME, FULL)),
            to -> to.keepingUp(malware().of(servers()).notScanning(FULL))),
        clause(
            III_2_2_1_II,
            to -> to.keepingUp(malware().of(servers()).alwaysNewest()),
            to -> to.keepingUp(malware().of(servers()).notAlwaysNewest())),
        clause(
            III_2_2_1_III,
            to -> to.keepingUp(malware().of(servers()).managingSoftwareConfiguration()),
            to -> to.keepingUp(malware().of(servers()).notManagingSoftwareConfiguration())),
        clause(
            III_2_2_1_IV,
            to -> to.keepingUp(downloads().checked()),
            to -> to.keepingUp(downloads().notChecked())),
        bare(
            III_2_2_2,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(
                        server("db-1").running(database("salaries").encryptedWith("AES-256"))))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(server("db-1").running(database("salaries").notEncrypted()))))),
        bare(
            III_2_2_2_I,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(server("db-1")
                        .running(
                            database("salaries").holding(PERSONAL).encryptedWith("AES-256"))))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(server("db-1")
                        .running(database("salaries").holding(PERSONAL).notEncrypted()))))),
        bare(
            III_2_2_2_II,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(server("db-1").running(database("salaries").managingKeysStrictly())))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(
                        server("db-1").running(database("salaries").notManagingKeysStrictly()))))),
        bare(
            III_2_2_2_III,
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(
                        server("db-1").running(database("salaries").encryptedWith("AES-256"))))),
            to -> to.housedIn(building("Tokyo DC")
                .with(serverRoom("T-401")
                    .holding(server("db-1")
                        .running(database("salaries")
                            .encryptedWith("house cipher")
                            .notPubliclyEvaluated()))))),
        clause(
            III_2_3_1,
            to ->
                to.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).regularly()),
            to -> to.keeping(backup().of(CONFIGURATION).notTaken())),
        clause(
            BACKUP_INTERVAL,
            to ->
                to.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).every(days(1))),
            to -> to.keeping(backup().of(CONFIGURATION).every(weeks(1)))),
        clause(
            BACKUP_GENERATIONS,
            to ->
                to.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).generations(5)),
            to -> to.keeping(backup().of(SERVICE_DATA).generations(0))),
        clause(
            III_2_3_1_I,
            to -> to.keeping(backup()
                .of(SERVICE_DATA, MANAGEMENT, CONFIGURATION)
                .every(days(1))
                .generations(5)
                .byMethod(FULL_BACKUP)
                .restoredBy("restore to a spare server")),
            to -> to.keeping(backup().of(SERVICE_DATA).withoutRestoreMethod())),
        clause(
            III_2_3_2,
            to ->
                to.keeping(backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).checkedRegularly()),
            to -> to.keeping(backup().of(SERVICE_DATA).neverChecked())),
        clause(
            BACKUP_CHECK,
            to -> to.keeping(
                backup().of(SERVICE_DATA, MANAGEMENT, CONFIGURATION).checkedAtEveryBackup()),
            to -> to.keeping(backup().of(SERVICE_DATA).checkedEvery(months(1)))),
        clause(
            III_2_3_2_I,
            to -> to.keeping(backup()
                .of(SERVICE_DATA, MANAGEMENT, CONFIGURATION)
                .checkedBy(RESTORE_AND_COMPARE)),
            to -> to.keeping(backup().of(SERVICE_DATA).checkedOtherwise())),
        clause(
            III_2_3_2_II,
            to -> to.keeping(recoveryDrills().planned().reviewed()),
            to -> to.keeping(recoveryDrills().notReviewed())));
  }
}
