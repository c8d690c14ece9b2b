package dev.kamae.secondopinion;

import static dev.kamae.posture.fact.ElementKind.*;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.BackupFacts;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import java.util.List;
import java.util.Set;

/**
 * What the elements of each evaluation item say of it.
 *
 * @param around the posture
 */
record ItemVoices(Surroundings around) {

  private static final Set<ElementKind> MACHINES = Set.of(PLATFORM, SERVER, STORAGE);

  List<Voice> of(String item) {
    return switch (item) {
      case "III.1.1.1.a" -> watched(Monitoring.LIVENESS, around.allBut());
      case "III.1.1.1.b" -> told(Monitoring.LIVENESS, around.allBut());
      case "III.1.1.2.a" -> watched(Monitoring.FAULT, around.allBut());
      case "III.1.1.2.b" -> told(Monitoring.FAULT, around.allBut());
      case "III.1.1.3.a" -> watched(Monitoring.PERFORMANCE, around.allBut(SECURITY_APPLIANCE));
      case "III.1.1.3.b" -> told(Monitoring.PERFORMANCE, around.allBut(SECURITY_APPLIANCE));
      case "III.1.1.6.a" ->
        each(
            around.allBut(APPLICATION),
            UpkeepFacts.PATCHES_STARTED_WITHIN,
            UpkeepFacts.PATCHES_APPLIED);
      case "III.1.1.7.a" ->
        provider(ReportFacts.USER_REPORT_EVERY, ReportFacts.USER_REPORT_PERIODIC);
      case "III.1.1.8.a" ->
        each(around.topics(EVENT), ReportFacts.FOLLOW_UP_WITHIN, ReportFacts.FOLLOW_UP_GIVEN);
      default -> ofMachines(item);
    };
  }

  private List<Voice> ofMachines(String item) {
    return switch (item) {
      case "III.2.1.1.a" ->
        around.posture().services().stream().map(Availability::promised).toList();
      case "III.2.1.2.a" ->
        provider(
            ServiceFacts.CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE,
            ServiceFacts.CAPACITY_DOCUMENT_KEPT,
            ServiceFacts.CAPACITY_DOCUMENT_MADE);
      case "III.2.1.3.a" -> logs(LogKind.USAGE);
      case "III.2.1.3.b" -> logs(LogKind.EXCEPTIONS, LogKind.SECURITY_EVENTS);
      case "III.2.1.3.c" -> logServers();
      case "III.2.1.4.a" -> diagnosis(Diagnosis.SIMPLE);
      case "III.2.1.4.b" -> diagnosis(Diagnosis.NETWORK);
      case "III.2.1.4.c" -> diagnosis(Diagnosis.APPLICATION);
      case "III.2.2.1.a" ->
        each(
            around.components(MACHINES),
            UpkeepFacts.PATTERN_FILES_UPDATED_WITHIN,
            UpkeepFacts.MALWARE_PROTECTED);
      default -> ofBackupsAndNetwork(item);
    };
  }

  private List<Voice> ofBackupsAndNetwork(String item) {
    return switch (item) {
      case "III.2.3.1.a" -> backups(BackupFacts.BACKUP_EVERY, BackupFacts.BACKED_UP_REGULARLY);
      case "III.2.3.1.b" ->
        backups(BackupFacts.BACKUP_GENERATIONS_KEPT, BackupFacts.BACKED_UP_REGULARLY);
      case "III.2.3.2.a" ->
        backups(
            BackupFacts.BACKUP_CHECKED,
            BackupFacts.BACKED_UP_REGULARLY,
            BackupFacts.BACKUP_CHECKED_REGULARLY);
      case "III.3.1.3.a" -> policy(Subject.USERS);
      case "III.3.1.3.b" -> policy(Subject.ADMINISTRATORS);
      case "III.3.1.5.a" -> signatures();
      case "III.3.2.2.a" -> each(around.links(EXTERNAL_LINK), LinkFacts.LINK_ENCRYPTED_BY);
      case "III.3.2.5.a" ->
        each(
            around.links(EXTERNAL_LINK),
            LinkFacts.LINK_FAULTS_REPORTED_WITHIN,
            LinkFacts.LINK_FAULTS_WATCHED,
            LinkFacts.LINK_FAULTS_REPORTED);
      default -> throw new IllegalArgumentException(item);
    };
  }

  private static List<Voice> watched(Monitoring sort, List<? extends Element> components) {
    return each(components, sort.interval(), sort.watched());
  }

  private static List<Voice> told(Monitoring sort, List<? extends Element> components) {
    return components.stream().map(each -> Notice.of(each, sort)).toList();
  }

  private static List<Voice> each(
      List<? extends Element> elements, Fact<?> value, Fact<?>... controls) {
    return elements.stream().map(each -> Voice.of(each, value, controls)).toList();
  }

  private List<Voice> provider(Fact<?> value, Fact<?>... controls) {
    return List.of(Voice.of(around.posture().provider(), value, controls));
  }

  private List<Voice> logs(LogKind... kinds) {
    return each(around.topics(LOG, kinds), LogFacts.LOG_KEPT_FOR, LogFacts.LOG_RECORDED);
  }

  private List<Voice> diagnosis(Diagnosis kind) {
    return each(around.topics(DIAGNOSIS, kind), LogFacts.DIAGNOSIS_EVERY);
  }

  private List<Voice> backups(Fact<?> value, Fact<?>... controls) {
    return each(around.topics(BACKUP_TARGET), value, controls);
  }

  private List<Voice> policy(Subject subject) {
    return each(around.topics(POLICY, subject), AccessFacts.AUTHENTICATION);
  }

  private List<Voice> logServers() {
    return orDenied(
        each(around.logServers(), ComponentFacts.STANDBY),
        around.topics(LOG).stream()
            .anyMatch(each -> Surroundings.denied(each, LogFacts.LOG_SERVER)));
  }

  private List<Voice> signatures() {
    return orDenied(
        each(around.detectors(), ComponentFacts.SIGNATURES_UPDATED_EVERY),
        around.isWithoutDetection());
  }

  /** Where there is nothing to speak of, the provider may have said that there is none. */
  private List<Voice> orDenied(List<Voice> voices, boolean denied) {
    return voices.isEmpty() && denied
        ? List.of(Voice.denying(around.posture().provider()))
        : voices;
  }
}
