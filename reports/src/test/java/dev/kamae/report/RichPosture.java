package dev.kamae.report;

import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.report.SmallPosture.*;

import dev.kamae.guideline.Demand;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.posture.operation.Service;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.posture.operation.UpkeepFacts;
import dev.kamae.posture.organisation.ComplianceFacts;
import dev.kamae.posture.organisation.IncidentFacts;
import dev.kamae.posture.organisation.SupportFacts;
import dev.kamae.posture.organisation.UseFacts;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A posture that comes to every verdict in every way that a report tells apart. */
final class RichPosture {

  private RichPosture() {}

  /** Its names and words are made of the text, which may be hostile. */
  static Posture.Builder of(String text) {
    Posture.Builder posture = named(text, provider(text))
        .addService(Service.builder()
            .name(text)
            .confidentiality(Demand.HIGH)
            .availability(Demand.HIGH)
            .facts(facts(said(ServiceFacts.AVAILABILITY_PROMISED, Percent.of("99.9"), 21)))
            .source(line(20))
            .build())
        .addExclusion(new Exclusion(Measure.III_2_1_4, text, line(90)))
        .addExclusion(new Exclusion(Practice.III_1_1_5_II, text, line(91)))
        .addTarget(new OwnTarget<>(Item.LIVENESS_INTERVAL, minutes(3), line(92)))
        .addTarget(new OwnTarget<>(Item.OUTAGE_NOTICE, minutes(30), line(93)));
    addPlaces(posture, text);
    addComponents(posture, text);
    addTopics(posture, text);
    WaivedPosture.addWaivers(posture, text);
    return posture;
  }

  private static Claim<?>[] provider(String text) {
    List<Claim<?>> claims = new ArrayList<>(
        allYes(IncidentFacts.class, UseFacts.class, SupportFacts.class, ReportFacts.class));
    claims.add(said(IncidentFacts.INCIDENT_CONTACT, Names.of(text), 41));
    claims.add(said(ComplianceFacts.LAWS_CONSIDERED, Names.of(text, "Act"), 42)
        .attested(WaivedPosture.attestation(text, 2026)));
    claims.add(denied(ComponentFacts.DATABASES, 43));
    return claims.toArray(Claim[]::new);
  }

  private static void addPlaces(Posture.Builder posture, String text) {
    Evidence valid = evidence(text, LocalDate.of(2026, 1, 15), Measure.III_1_1_5);
    Evidence expired = evidence("SOC 2", LocalDate.of(2024, 1, 15), Measure.III_4_1_1);
    posture
        .addPlace(Building.builder()
            .name("Tokyo DC")
            .facts(Facts.NONE)
            .source(line(50))
            .build())
        .addPlace(Region.builder()
            .name("tokyo")
            .facts(Facts.NONE)
            .operator("Example Cloud")
            .source(line(51))
            .build())
        .addOperator(Operator.builder()
            .name("Example Cloud")
            .addEvidence(valid, expired)
            .source(line(52))
            .build());
  }

  private static Evidence evidence(String title, LocalDate issued, Measure measure) {
    return Evidence.builder()
        .title(title)
        .issued(issued)
        .lastDay(issued.plusYears(1))
        .addClause(measure)
        .source(line(53))
        .build();
  }

  private static void addComponents(Posture.Builder posture, String text) {
    posture
        .addComponent(component(
            ElementKind.SERVER, text, said(LIVENESS.watched(), true, 12), told(), patch()))
        .addComponent(component(
            ElementKind.STORAGE, "vault", said(LIVENESS.interval(), minutes(5), 13), patch()))
        .addComponent(component(
            ElementKind.NETWORK_DEVICE, "core-switch", denied(LIVENESS.watched(), 14), told()))
        .addComponent(hosted("crm-1"))
        .addLink(link(text, Protocol.of(Protocol.Kind.TLS, "1.3")))
        .addLink(link("upkeep", Protocol.of(Protocol.Kind.TLS, "1.0")))
        .addLink(link("bank", Protocol.of(Protocol.Kind.SSH, "2")))
        .addLink(link("unclear", Protocol.of(Protocol.Kind.TLS)));
    IntStream.range(0, 12)
        .forEach(i -> posture.addComponent(server("batch-" + i, watchedEvery(15, 17))));
  }

  private static Component hosted(String name) {
    return Component.builder()
        .name(name)
        .kind(ElementKind.PLATFORM)
        .place("tokyo")
        .operator("Example Cloud")
        .facts(Facts.NONE)
        .source(line(55))
        .build();
  }

  private static Link link(String name, Protocol protocol) {
    return Link.builder()
        .name(name)
        .from(new LinkEnd(LinkEnd.Type.INTERNET, "internet"))
        .to(new LinkEnd(LinkEnd.Type.COMPONENT, "vault"))
        .facts(facts(said(LinkFacts.LINK_ENCRYPTED_BY, Encryption.by(protocol), 61)))
        .source(line(60))
        .build();
  }

  private static Claim<?> told() {
    return said(LIVENESS.allToldWithin(), minutes(15), 18);
  }

  private static Claim<?> patch() {
    return said(UpkeepFacts.PATCHES_STARTED_WITHIN, minutes(60 * 48), 19);
  }

  private static void addTopics(Posture.Builder posture, String text) {
    posture
        .addTopic(topic(
            ElementKind.POLICY,
            Subject.USERS,
            said(AccessFacts.AUTHENTICATION, AuthenticationPolicy.anyOf(Method.ID_PASSWORD), 71)))
        .addTopic(topic(
            ElementKind.POLICY,
            Subject.ADMINISTRATORS,
            said(AccessFacts.AUTHENTICATION, AuthenticationPolicy.anyOf(Method.PASSKEY), 72)))
        .addTopic(topic(
            ElementKind.LOG,
            LogKind.USAGE,
            said(LogFacts.LOG_STORAGE, Names.of(text), 73),
            denied(LogFacts.LOG_RECORDED, 74)))
        .addTopic(topic(ElementKind.INFORMATION, text))
        .addTopic(topic(ElementKind.RECORD, text));
  }

  private static Facts facts(Claim<?>... claims) {
    return Facts.of(List.of(claims));
  }

  /** Says yes to every plain fact of these. */
  @SuppressWarnings("unchecked")
  static List<Claim<?>> allYes(Class<?>... rooms) {
    return Arrays.stream(rooms)
        .flatMap(each -> Arrays.stream(each.getFields()))
        .filter(RichPosture::isPlain)
        .<Claim<?>>map(each -> said((Fact<Boolean>) value(each), true, 40))
        .toList();
  }

  private static boolean isPlain(Field field) {
    return field.getGenericType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] == Boolean.class;
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
