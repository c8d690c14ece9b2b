package dev.kamae.secondopinion;

import static dev.kamae.posture.fact.ElementKind.*;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.BackupFacts;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import dev.kamae.posture.organisation.ComplianceFacts;
import dev.kamae.posture.organisation.IncidentFacts;
import dev.kamae.posture.organisation.SupportFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each measure asks for.
 *
 * @param around the posture
 * @param ask what is said of a fact of an element
 */
record Requirements(Surroundings around, Ask ask) {

  private static final Set<ElementKind> MACHINES = Set.of(PLATFORM, SERVER, STORAGE);

  List<Answer> of(String measure) {
    return switch (measure) {
      case "II.6.1.1" ->
        ask.provider(
            IncidentFacts.INCIDENTS_REPORTED_BY_ALL,
            IncidentFacts.INCIDENTS_RECORDED,
            IncidentFacts.INCIDENTS_REPORTED_AT_ONCE,
            IncidentFacts.RESPONSE_ORGANISED,
            IncidentFacts.RESPONSE_PROCEDURE_SET);
      case "II.7.1.1" ->
        ask.each(
            around.topics(INFORMATION),
            ComplianceFacts.INFORMATION_GOVERNED_BY,
            ComplianceFacts.INFORMATION_TREATED_ACCORDINGLY);
      case "II.7.1.2" ->
        ask.each(
            around.topics(RECORD),
            ComplianceFacts.RECORD_MANAGED_AS_LAW_ASKS,
            ComplianceFacts.RECORD_MANAGED_AS_POLICY_ASKS);
      case "II.7.1.3" -> new OtherRequirements(around, ask).permittedUse();
      case "II.8.1.1" -> ask.provider(SupportFacts.SUPPORT_ONE_STOP);
      case "III.4.1.1" -> new OtherRequirements(around, ask).buildings();
      default -> measure.startsWith("III.1") ? ofMonitoring(measure) : ofMachines(measure);
    };
  }

  private List<Answer> ofMonitoring(String measure) {
    return switch (measure) {
      case "III.1.1.1" -> watched(Monitoring.LIVENESS);
      case "III.1.1.2" -> watched(Monitoring.FAULT);
      case "III.1.1.3" ->
        ask.each(
            around.allBut(SECURITY_APPLIANCE),
            Monitoring.PERFORMANCE.watched(),
            Monitoring.PERFORMANCE.atFixedIntervals(),
            Monitoring.PERFORMANCE.resultsToldAsAgreed());
      case "III.1.1.4" ->
        Stream.of(Monitoring.values())
            .flatMap(each ->
                ask.provider(each.evaluatedForManager(), each.summedUpForManager()).stream())
            .toList();
      case "III.1.1.5" -> ask.each(around.allBut(), UpkeepFacts.CLOCK_SYNCED_BY);
      case "III.1.1.6" ->
        ask.each(
            around.allBut(APPLICATION),
            UpkeepFacts.VULNERABILITIES_GATHERED_REGULARLY,
            UpkeepFacts.PATCHES_APPLIED);
      case "III.1.1.7" -> ask.provider(ReportFacts.USER_REPORT_PERIODIC);
      case "III.1.1.8" -> ask.each(around.topics(EVENT), ReportFacts.FOLLOW_UP_GIVEN);
      default ->
        ask.provider(
            ReportFacts.MONITORING_STANDARDS_SET,
            ReportFacts.MANUALS_FOR_APPLICATIONS,
            ReportFacts.MANUALS_FOR_PLATFORMS,
            ReportFacts.MANUALS_FOR_SERVERS,
            ReportFacts.MANUALS_FOR_STORAGES,
            ReportFacts.MANUALS_FOR_NETWORK);
    };
  }

  private List<Answer> watched(Monitoring sort) {
    return ask.each(around.allBut(), sort.watched(), sort.told());
  }

  private List<Answer> ofMachines(String measure) {
    return switch (measure) {
      case "III.2.1.1" ->
        ask.each(
            around.posture().services(),
            ServiceFacts.CONTRACT_HOURS,
            ServiceFacts.AVAILABILITY_PROMISED,
            ServiceFacts.PLANNED_MAINTENANCE);
      case "III.2.1.2" ->
        ask.provider(
            ServiceFacts.CAPACITY_DOCUMENT_MADE,
            ServiceFacts.CAPACITY_DOCUMENT_KEPT,
            ServiceFacts.CAPACITY_FROM_FORECAST);
      case "III.2.1.3" ->
        ask.each(around.topics(LOG), LogFacts.LOG_RECORDED, LogFacts.LOG_KEPT_FOR);
      case "III.2.1.4" -> new OtherRequirements(around, ask).diagnosis();
      case "III.2.2.1" -> ask.each(around.components(MACHINES), UpkeepFacts.MALWARE_PROTECTED);
      case "III.2.2.2" ->
        ask.each(
            around.components(MACHINES).stream()
                .filter(each ->
                    each.platform().filter(PlatformType.DATABASE::equals).isPresent())
                .toList(),
            ComponentFacts.DATABASE_ENCRYPTED_WITH);
      case "III.2.3.1" -> ask.each(around.topics(BACKUP_TARGET), BackupFacts.BACKED_UP_REGULARLY);
      case "III.2.3.2" ->
        ask.each(around.topics(BACKUP_TARGET), BackupFacts.BACKUP_CHECKED_REGULARLY);
      default -> ofNetwork(measure);
    };
  }

  private List<Answer> ofNetwork(String measure) {
    NetworkRequirements network = new NetworkRequirements(around, ask);
    return switch (measure) {
      case "III.3.1.1" -> network.diagramAndAccess();
      case "III.3.1.2" ->
        ask.provider(AccessFacts.PRIVILEGE_ALLOCATION_LIMITED, AccessFacts.PRIVILEGE_USE_LIMITED);
      case "III.3.1.3" -> new OtherRequirements(around, ask).authentication();
      case "III.3.1.4" -> network.unauthorisedAccess();
      case "III.3.1.5" -> network.intrusionDetection();
      case "III.3.2.1" -> ask.provider(LinkFacts.EXCHANGE_STANDARDS_SET);
      case "III.3.2.2" -> network.encryption();
      case "III.3.2.3" -> network.impersonation();
      case "III.3.2.4" ->
        ask.each(
            around.links(EXTERNAL_LINK),
            LinkFacts.LINK_SECURITY_CHARACTERISTICS,
            LinkFacts.LINK_SERVICE_LEVEL,
            LinkFacts.LINK_MANAGEMENT_REQUIREMENTS);
      case "III.3.2.5" ->
        ask.each(
            around.links(EXTERNAL_LINK),
            LinkFacts.LINK_FAULTS_WATCHED,
            LinkFacts.LINK_FAULTS_REPORTED);
      default -> throw new IllegalArgumentException(measure);
    };
  }
}
