package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.report.JsonReader.array;
import static dev.kamae.report.JsonReader.object;
import static dev.kamae.report.SmallPosture.denied;
import static dev.kamae.report.SmallPosture.said;
import static dev.kamae.report.SmallPosture.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Item;
import dev.kamae.posture.Posture;
import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.BackupFacts;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.operation.Service;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonNotationTest {

  /** The declared values of the item's elements, each after its kind. */
  private static List<String> declared(Posture.Builder posture, Item<?> item) {
    Assessment assessment = SmallPosture.assessed(posture);
    Object json = JsonReader.read(JsonReport.of(assessment, PATTERN_1));
    return array(object(json).get("measures")).stream()
        .flatMap(each -> array(object(each).get("items")).stream())
        .map(JsonReader::object)
        .filter(each -> each.get("id").equals(item.id()))
        .flatMap(each -> array(each.get("elements")).stream())
        .map(JsonReader::object)
        .map(JsonNotationTest::kindAndValue)
        .toList();
  }

  private static String kindAndValue(Map<String, Object> element) {
    return element.get("kind") + " " + Objects.toString(element.get("declared"), "unsaid");
  }

  private static Posture.Builder acme() {
    return SmallPosture.named("Acme");
  }

  private static Posture.Builder watching(Claim<?>... claims) {
    return acme().addComponent(SmallPosture.component(ElementKind.SERVER, "web-1", claims));
  }

  private static Posture.Builder users(AuthenticationPolicy policy) {
    return acme()
        .addTopic(
            topic(ElementKind.POLICY, Subject.USERS, said(AccessFacts.AUTHENTICATION, policy, 8)));
  }

  private static Posture.Builder link(Encryption encryption) {
    return acme()
        .addLink(Link.builder()
            .name("customers")
            .from(new LinkEnd(LinkEnd.Type.INTERNET, "internet"))
            .to(new LinkEnd(LinkEnd.Type.SEGMENT, "dmz"))
            .facts(Facts.of(List.of(said(LinkFacts.LINK_ENCRYPTED_BY, encryption, 8))))
            .source(SmallPosture.line(8))
            .build());
  }

  @Test
  void a_time_is_an_iso_duration_in_the_unit_that_was_said() {
    assertEquals(
        List.of("SERVER PT120M"),
        declared(
            watching(said(LIVENESS.interval(), SmallPosture.minutes(120), 8)),
            Item.LIVENESS_INTERVAL));
  }

  @Test
  void a_denied_control_is_none_and_an_unsaid_one_is_null() {
    assertEquals(
        List.of("SERVER NONE"),
        declared(watching(denied(LIVENESS.watched(), 8)), Item.LIVENESS_INTERVAL));
    assertEquals(List.of("SERVER unsaid"), declared(watching(), Item.LIVENESS_INTERVAL));
  }

  @Test
  void a_retention_is_a_duration() {
    Span retention = Span.of(3, Unit.MONTHS);
    assertEquals(
        List.of("LOG P3M"),
        declared(
            acme()
                .addTopic(topic(
                    ElementKind.LOG, LogKind.USAGE, said(LogFacts.LOG_KEPT_FOR, retention, 8))),
            Item.USAGE_LOG_RETENTION));
  }

  @Test
  void a_percentage_has_its_sign() {
    Service service = Service.builder()
        .name("payroll")
        .facts(Facts.of(List.of(said(ServiceFacts.AVAILABILITY_PROMISED, Percent.of("99.950"), 8))))
        .source(SmallPosture.line(8))
        .build();

    assertEquals(
        List.of("SERVICE 99.95%"),
        declared(acme().addService(service), Item.AVAILABILITY_OF_SERVICE));
  }

  @Test
  void generations_are_a_number() {
    Posture.Builder backup = acme()
        .addTopic(topic(
            ElementKind.BACKUP_TARGET,
            BackupTarget.SERVICE_DATA,
            said(BackupFacts.BACKUP_GENERATIONS_KEPT, new Generations(5), 8)));

    assertEquals(List.of("BACKUP_TARGET 5"), declared(backup, Item.BACKUP_GENERATIONS));
  }

  @Test
  void a_check_of_backups_is_at_every_backup_or_at_an_interval() {
    Posture.Builder backup = acme()
        .addTopic(topic(
            ElementKind.BACKUP_TARGET,
            BackupTarget.SERVICE_DATA,
            said(BackupFacts.BACKUP_CHECKED, BackupCheck.every(Span.of(1, Unit.WEEKS)), 8)))
        .addTopic(topic(
            ElementKind.BACKUP_TARGET,
            BackupTarget.MANAGEMENT,
            said(BackupFacts.BACKUP_CHECKED, BackupCheck.AT_EVERY_BACKUP, 8)));

    assertEquals(
        List.of("BACKUP_TARGET EVERY_BACKUP", "BACKUP_TARGET P1W"),
        declared(backup, Item.BACKUP_CHECK));
  }

  @Test
  void the_log_server_is_written_as_its_log() {
    Posture.Builder posture = acme()
        .addTopic(
            topic(ElementKind.LOG, LogKind.USAGE, said(LogFacts.LOG_SERVER, Names.of("log-1"), 8)))
        .addComponent(SmallPosture.component(
            ElementKind.SERVER, "log-1", said(ComponentFacts.STANDBY, Standby.COLD, 9)));

    assertEquals(List.of("LOG COLD"), declared(posture, Item.STANDBY_OF_LOG_SERVER));
  }

  @Test
  void alternatives_are_divided_by_a_bar_and_methods_used_together_joined_by_a_plus() {
    AuthenticationPolicy policy = new AuthenticationPolicy(
        List.of(Set.of(Method.IC_CARD), Set.of(Method.BIOMETRIC, Method.DIGITAL_CERTIFICATE)));

    assertEquals(
        List.of("POLICY IC_CARD|BIOMETRIC+DIGITAL_CERTIFICATE"),
        declared(users(policy), Item.USER_AUTHENTICATION));
    assertEquals(
        List.of("POLICY NONE"),
        declared(users(AuthenticationPolicy.NONE), Item.USER_AUTHENTICATION));
  }

  @Test
  void layers_of_encryption_are_divided_by_a_bar() {
    Encryption layers = Encryption.by(
        Protocol.of(Protocol.Kind.TLS, "1.3"),
        Protocol.of(Protocol.Kind.IPSEC, "IKEv2"),
        Protocol.of(Protocol.Kind.SSH, "2"),
        Protocol.of(Protocol.Kind.WIREGUARD),
        Protocol.of(Protocol.Kind.SSL, "3.0"));

    assertEquals(
        List.of("EXTERNAL_LINK TLS 1.3|IPSEC IKEv2|SSH 2|WIREGUARD|SSL 3.0"),
        declared(link(layers), Item.ENCRYPTION));
    assertEquals(List.of("EXTERNAL_LINK NONE"), declared(link(Encryption.NONE), Item.ENCRYPTION));
  }
}
