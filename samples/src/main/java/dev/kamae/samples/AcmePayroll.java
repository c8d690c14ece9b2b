package dev.kamae.samples;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.DatabaseTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FirewallTerm;
import dev.kamae.dsl.IpsTerm;
import dev.kamae.dsl.NetworkDeviceTerm;
import dev.kamae.dsl.PartnerProviderTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.SegmentTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.StorageTerm;

/**
 * Acme Payroll handles salaries and must not stop: confidentiality high, availability high, so
 * pattern 1. All that the guideline asks of it is met.
 */
public final class AcmePayroll implements Description {

  private final DatabaseTerm salaries = database("salaries")
      .holding(PERSONAL, CONFIDENTIAL)
      .encryptedWith("AES-256")
      .managingKeysStrictly();

  private final ServerTerm web =
      server("web-1").running(platform("Debian 12"), application("payroll-web"));
  private final ServerTerm db = server("db-1").running(platform("Debian 12"), salaries);
  private final ServerTerm logs = server("log-1").running(platform("Debian 12")).standingBy(HOT);
  private final StorageTerm vault = storage("vault");
  private final FirewallTerm edge = firewall("edge-fw").chosenByPolicy().operatedByPolicy();
  private final IpsTerm ips =
      ips("edge-ips").updatingSignaturesEvery(days(1)).suitedToTheBusiness().configuredForIt();
  private final NetworkDeviceTerm core = networkDevice("core-switch");

  private final SegmentTerm dmz = segment("dmz").of(web);
  private final SegmentTerm inside = segment("inside").of(db, logs, vault);

  private final PartnerProviderTerm bank =
      partnerProvider("Transfer Bank").agreedOn(FAULTS, QUESTIONS, REQUESTS);

  private final ServiceTerm payroll = service("payroll")
      .demanding(confidentiality(HIGH), availability(HIGH))
      .offered(aroundTheClock().lessPlannedMaintenance(hours(5).perYear()).announcedBeforehand())
      .promising(percent("99.95"))
      .ofServiceHours()
      .handling(information("salary records", PERSONAL)
          .governedBy(law("Act on the Protection of Personal Information"))
          .treatedAccordingly());

  @Override
  public ProviderTerm describe() {
    return provider("Acme Payroll KK")
        .offering(payroll)
        .housedIn(building("Tokyo DC")
            .in(JAPAN)
            .built(BASE_ISOLATED)
            .outside(EARTHQUAKE_ZONE, FLOOD_ZONE)
            .withFloors(8)
            .with(serverRoom("T-401")
                .onFloor(4)
                .noWaterBesideOrAbove()
                .holding(web, db, logs, vault, edge, ips, core)))
        .connectedBy(
            dmz,
            inside,
            link("customers")
                .from(internet())
                .to(web)
                .through(edge, ips)
                .encryptedBy(tls("1.3"))
                .usingAlgorithm("AES-256-GCM")
                .certifiedBy(serverCertificate("payroll.example.jp").proper().clearlyNamed())
                .specifying(
                    securityCharacteristics(),
                    serviceLevel("1 Gbps, peak x3 at month end"),
                    managementRequirements())
                .watchedFor(FAULT)
                .by(responsibleManager("network"))
                .reportingWithin(minutes(30)),
            link("upkeep")
                .from(maintenanceLine("Ops KK"))
                .to(db)
                .through(edge, ips)
                .encryptedBy(ipsec(IKEV2))
                .usingAlgorithm("AES-256-GCM")
                .specifying(
                    securityCharacteristics(), serviceLevel("100 Mbps"), managementRequirements())
                .watchedFor(FAULT)
                .by(responsibleManager("network"))
                .reportingWithin(minutes(30)),
            link("transfers")
                .from(web)
                .to(bank)
                .through(edge, ips)
                .encryptedBy(tls("1.3"))
                .usingAlgorithm("AES-256-GCM")
                .specifying(
                    securityCharacteristics(), serviceLevel("10 Mbps"), managementRequirements())
                .watchedFor(FAULT)
                .by(responsibleManager("network"))
                .reportingWithin(minutes(30)),
            link("web to db").from(dmz).to(inside).through(edge),
            customerLine().notIncluded().disclaimed(),
            cryptography().newAndSafe().watched().renewed(),
            exchange()
                .byStandards()
                .covering(MALICIOUS_MAIL, ATTACHMENTS, WIRELESS, CRYPTOGRAPHY)
                .setByContract()
                .protecting(E_MAIL, TELEPHONE))
        .admitting(
            users().by(icCard()).orBy(passkey()),
            administrators()
                .by(digitalCertificate().and(password()))
                .allocationLimited()
                .useLimited()
                .approvedFormally()
                .keptToTheFewest()
                .strictlyManaged()
                .listed()
                .describedInAManual()
                .remotelyByPolicy(),
            passwords().managed().expiringAfter(days(90)).storedAsHashes(),
            authentication().ruled(),
            accessControl()
                .byPolicy()
                .grantedFormally()
                .needsSetBySubject()
                .written()
                .reviewed()
                .logical()
                .physical())
        .watching(
            liveness()
                .of(everyComponent())
                .every(minutes(5))
                .tellingAllUsersWithin(minutes(15))
                .byShortMail()
                .byMethod()
                .withHoursSet()
                .withOrganisation()
                .evaluated()
                .reviewed(),
            faults()
                .of(everyComponent())
                .every(minutes(10))
                .tellingContactsOnlyWithin(minutes(20))
                .byShortMail()
                .byMethod()
                .withHoursSet()
                .withOrganisation()
                .evaluated()
                .reviewed(),
            performance()
                .of(everyComponent())
                .every(minutes(10))
                .tellingUsersAsAgreed()
                .tellingContactsOnlyWithin(minutes(20))
                .promptlyAsAgreed()
                .byMethod()
                .withHoursSet()
                .withOrganisation()
                .reviewedByTheManager())
        .reporting(
            toResponsibleManager()
                .evaluating(LIVENESS, FAULT, PERFORMANCE)
                .summingUp(LIVENESS, FAULT, PERFORMANCE)
                .withContentSet()
                .withTimingSet()
                .withRecipientSet()
                .byMail(),
            toUsers()
                .every(months(1))
                .with(AVAILABILITY, SLA_RESULTS, PERFORMANCE)
                .byTheMonth(),
            followUp()
                .of(OUTAGE, FAULT, PERFORMANCE)
                .within(hours(1))
                .withDetailedAnalysis()
                .toContactsOnly()
                .byMail()
                .withCauseAndForecast(),
            standards().set(),
            manuals()
                .of(applications(), platforms(), servers(), storages(), networkDevices())
                .namingTargets()
                .namingTheOrganisation()
                .on(START_AND_STOP, BACKUP, MEDIA, INCIDENTS, LOGS, PERFORMANCE, AUDIT_TOOL_MISUSE)
                .reportsReviewed())
        .keepingUp(
            clocks()
                .of(everyComponent())
                .syncedBy(NTP)
                .to(JAPAN_STANDARD_TIME)
                .agreeing()
                .correctingErrors()
                .checkedRegularly(),
            patches()
                .of(everyComponent())
                .startedWithin(hours(12))
                .afterVendorRelease()
                .gatheringInformationRegularly()
                .informedBy("JPCERT/CC", "IPA")
                .testedForImpact(),
            malware()
                .of(servers(), platforms(), storages())
                .updatedWithin(hours(6))
                .scanning(REAL_TIME, FULL)
                .alwaysNewest()
                .managingSoftwareConfiguration(),
            downloads().checked(),
            diagnosis(SIMPLE)
                .of(everyComponent())
                .every(months(1))
                .actedOn()
                .planningTargets()
                .planningMethods()
                .planningTimes()
                .recordingMeasures(),
            diagnosis(NETWORK)
                .of(everyComponent())
                .every(months(6))
                .actedOn()
                .planningTargets()
                .planningMethods()
                .planningTimes()
                .recordingMeasures(),
            diagnosis(APPLICATION)
                .of(applications())
                .every(years(1))
                .actedOn()
                .planningTargets()
                .planningMethods()
                .planningTimes()
                .recordingMeasures(),
            diagnosedFromDevelopment())
        .keeping(
            log(USAGE)
                .keptFor(months(3))
                .recording(USER_IDS, EVENT_TIMES, SYSTEM_ACCESS)
                .storedBy("write-once storage")
                .checkedBy("a monthly review")
                .onLogServer(logs),
            log(EXCEPTIONS, SECURITY_EVENTS)
                .keptFor(years(5))
                .recording(EVENT_TIMES, PRIVILEGE_USE, ACCESS_ALARMS)
                .storedBy("write-once storage")
                .checkedBy("a daily review")
                .onLogServer(logs),
            backup()
                .of(SERVICE_DATA, MANAGEMENT, CONFIGURATION)
                .onto(vault)
                .every(days(1))
                .generations(5)
                .byMethod(FULL_BACKUP, DIFFERENTIAL_BACKUP)
                .restoredBy("restore from the vault to a spare server")
                .checkedAtEveryBackup()
                .checkedBy(RESTORE_AND_COMPARE),
            recoveryDrills().planned().reviewed(),
            capacityDocument().fromForecast().keptAfterServiceFor(years(1)),
            capacity().monitoredAndTuned().needForecast().monitoredRegularly())
        .organising(
            incidents()
                .reportedByAllEmployees()
                .recorded()
                .reportedAtOnce()
                .withResponseOrganisation()
                .withResponseProcedure()
                .byFormalProcedure()
                .handledInStages(ISOLATE, PARTIAL_RECOVERY, FULL_RECOVERY)
                .knownToAllEmployees()
                .toContact("CSIRT")
                .contactKnownToAllEmployees()
                .contactAlwaysReachable()
                .dutyKnownToAllEmployees()
                .analysed()
                .measuresReviewed(),
            compliance().consulting("PPC guidelines on personal information"),
            record("ledger", ACCOUNTING).managedAsLawAsks().managedAsPolicyAsks(),
            record("audit trail", AUDIT_LOGS).managedAsLawAsks().managedAsPolicyAsks(),
            records()
                .classedByKind()
                .classedByRetentionAndMedium()
                .storedAsMakerAdvises()
                .longTermOn(MICROFILM)
                .legalRetentionIdentified(),
            permittedUse()
                .usersStated()
                .areasStated()
                .approved()
                .monitored()
                .warned()
                .warningNamesTheOwner()
                .warningForbidsUnauthorisedAccess()
                .consentAsked(),
            support().oneStop(),
            bank);
  }
}
