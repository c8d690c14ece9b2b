package dev.kamae.assessment.remedy;

import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.BackupFacts;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Protocol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which facts a machine or a promise can make so; all others, procedures above all, take people. */
final class Doable {

  private static final Set<Fact<?>> FACTS = facts();
  private static final Map<Fact<?>, Object> USUAL = usual();

  private Doable() {}

  /** Whether a posture can be changed to say the fact. */
  static boolean is(Fact<?> fact) {
    return FACTS.contains(fact);
  }

  /** The value to say where only the fact is asked for. */
  @SuppressWarnings("unchecked")
  static <T> Optional<T> usual(Fact<T> fact) {
    return Optional.ofNullable((T) USUAL.get(fact));
  }

  private static Set<Fact<?>> facts() {
    Set<Fact<?>> facts = new HashSet<>(List.of(
        AccessFacts.AUTHENTICATION,
        BackupFacts.BACKED_UP_REGULARLY,
        BackupFacts.BACKUP_CHECKED,
        BackupFacts.BACKUP_CHECKED_REGULARLY,
        BackupFacts.BACKUP_EVERY,
        BackupFacts.BACKUP_GENERATIONS_KEPT,
        ComponentFacts.DATABASE_ENCRYPTED_WITH,
        ComponentFacts.SIGNATURES_UPDATED_EVERY,
        ComponentFacts.STANDBY,
        LinkFacts.LINK_ENCRYPTED_BY,
        LinkFacts.LINK_FAULTS_REPORTED,
        LinkFacts.LINK_FAULTS_REPORTED_WITHIN,
        LinkFacts.LINK_FAULTS_WATCHED,
        LogFacts.DIAGNOSIS_EVERY,
        LogFacts.LOG_KEPT_FOR,
        LogFacts.LOG_RECORDED,
        ReportFacts.FOLLOW_UP_GIVEN,
        ReportFacts.FOLLOW_UP_WITHIN,
        ReportFacts.USER_REPORT_EVERY,
        ReportFacts.USER_REPORT_PERIODIC,
        ServiceFacts.AVAILABILITY_PROMISED,
        ServiceFacts.CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE,
        UpkeepFacts.CLOCK_SYNCED_BY,
        UpkeepFacts.MALWARE_PROTECTED,
        UpkeepFacts.PATCHES_APPLIED,
        UpkeepFacts.PATCHES_STARTED_WITHIN,
        UpkeepFacts.PATTERN_FILES_UPDATED_WITHIN));
    Stream.of(Monitoring.values())
        .flatMap(each -> Stream.of(
            each.watched(),
            each.interval(),
            each.atFixedIntervals(),
            each.told(),
            each.allToldWithin(),
            each.contactsToldWithin()))
        .forEach(facts::add);
    Stream.of(Diagnosis.values()).map(Diagnosis::done).forEach(facts::add);
    return facts;
  }

  private static Map<Fact<?>, Object> usual() {
    Map<Fact<?>, Object> usual = new HashMap<>();
    usual.put(UpkeepFacts.CLOCK_SYNCED_BY, Names.of("NTP"));
    usual.put(ComponentFacts.DATABASE_ENCRYPTED_WITH, Names.of("AES-256"));
    usual.put(LinkFacts.LINK_ENCRYPTED_BY, Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.2")));
    usual.put(
        AccessFacts.AUTHENTICATION, new AuthenticationPolicy(List.of(Set.of(Method.ID_PASSWORD))));
    return usual;
  }
}
