package dev.kamae.secondopinion;

import static dev.kamae.posture.fact.ElementKind.*;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.network.Segment;
import dev.kamae.posture.operation.BackupTarget;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.Event;
import dev.kamae.posture.operation.LogKind;
import dev.kamae.posture.operation.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A posture that says something of nearly everything, so that values rather than silence decide. */
final class Talkative {

  private static final Set<Fact<?>> WHETHER_THERE_ARE_ANY = Set.of(
      LinkFacts.EXTERNAL_LINKS,
      LinkFacts.FIREWALLS,
      LinkFacts.INTRUSION_DETECTION,
      ComponentFacts.DATABASES);

  private final Random chance;
  private final SomeValues values;
  private final Telling telling;
  private final List<Component> components = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Posture.Builder posture = Posture.builder().description("Drawn");

  private Talkative(long seed) {
    chance = new Random(seed);
    values = new SomeValues(chance);
    telling = new Telling(chance);
  }

  /** The posture that the number stands for. */
  static Posture posture(long seed) {
    return new Talkative(seed).posture();
  }

  private Posture posture() {
    posture.addOperator(Operator.builder()
        .name("operator")
        .addEvidence(evidence(), evidence())
        .source(Telling.LINE)
        .build());
    for (int i = chance.nextInt(3); i >= 0; i--) {
      place("building-" + i);
    }
    connect();
    posture.addAllComponents(components).addAllLinks(links);
    for (int i = chance.nextInt(3); i > 0; i--) {
      posture.addService(Service.builder()
          .name("service-" + i)
          .facts(telling.facts())
          .source(Telling.LINE)
          .build());
    }
    topics();
    if (chance.nextInt(3) == 0) {
      applicability();
    }
    return posture.provider(provider()).build();
  }

  private Evidence evidence() {
    LocalDate issued = LocalDate.of(2025 + chance.nextInt(3), 4, 1);
    return Evidence.builder()
        .title("report")
        .issued(issued)
        .lastDay(issued.plusYears(1).minusDays(1))
        .addClauses(clause(), clause(), clause())
        .source(Telling.LINE)
        .build();
  }

  private Clause clause() {
    return chance.nextBoolean() ? values.oneOf(Item.ALL) : values.oneOf(List.of(Measure.values()));
  }

  private void place(String name) {
    Optional<String> operator = chance.nextBoolean() ? Optional.of("operator") : Optional.empty();
    posture.addPlace(Building.builder()
        .name(name)
        .facts(telling.facts())
        .operator(operator)
        .source(Telling.LINE)
        .build());
    for (int i = chance.nextInt(4); i > 0; i--) {
      component(name, name + "-" + i, operator);
    }
  }

  private void component(String place, String name, Optional<String> operator) {
    ElementKind kind = values.oneOf(
        List.of(APPLICATION, PLATFORM, SERVER, STORAGE, SECURITY_APPLIANCE, NETWORK_DEVICE));
    Component.Builder component = Component.builder()
        .name(name)
        .kind(kind)
        .place(place)
        .operator(operator)
        .facts(telling.facts())
        .source(Telling.LINE);
    if (kind == SECURITY_APPLIANCE) {
      component.appliance(values.oneOf(List.of(ApplianceType.values())));
    }
    if (kind == PLATFORM) {
      component.platform(values.oneOf(List.of(PlatformType.values())));
    }
    components.add(component.build());
  }

  private void connect() {
    if (components.isEmpty()) {
      return;
    }
    for (int i = chance.nextInt(3); i > 0; i--) {
      posture.addSegment(Segment.builder()
          .name("segment-" + i)
          .addAllMembers(Stream.of(oneName(), oneName()).distinct().toList())
          .source(Telling.LINE)
          .build());
    }
    for (int i = chance.nextInt(4); i > 0; i--) {
      links.add(link("link-" + i));
    }
  }

  private Link link(String name) {
    LinkEnd inside = new LinkEnd(LinkEnd.Type.COMPONENT, oneName());
    LinkEnd.Type type = values.oneOf(List.of(
        LinkEnd.Type.INTERNET,
        LinkEnd.Type.MAINTENANCE_LINE,
        LinkEnd.Type.OTHER_NETWORK,
        LinkEnd.Type.COMPONENT));
    LinkEnd far = new LinkEnd(type, type == LinkEnd.Type.COMPONENT ? oneName() : "outside");
    boolean inwards = chance.nextInt(4) > 0;
    return Link.builder()
        .name(name)
        .from(inwards ? far : inside)
        .to(inwards ? inside : far)
        .addThrough(oneName())
        .facts(telling.facts())
        .source(Telling.LINE)
        .build();
  }

  private String oneName() {
    return values.oneOf(components).name();
  }

  private void topics() {
    Stream.of(Event.values()).forEach(each -> topic(EVENT, each.name(), each));
    Stream.of(LogKind.values()).forEach(each -> topic(LOG, each.name(), each));
    Stream.of(Diagnosis.values()).forEach(each -> topic(DIAGNOSIS, each.name(), each));
    Stream.of(BackupTarget.values()).forEach(each -> topic(BACKUP_TARGET, each.name(), each));
    Stream.of(Subject.values()).forEach(each -> topic(POLICY, each.name(), each));
    if (chance.nextInt(8) > 0) {
      topic(INFORMATION, "information", null);
      topic(RECORD, "record", null);
    }
  }

  private void topic(ElementKind kind, String name, Enum<?> term) {
    List<String> servers = components.stream()
        .filter(each -> each.kind() == SERVER || each.kind() == PLATFORM)
        .map(Component::name)
        .toList();
    posture.addTopic(Topic.builder()
        .kind(kind)
        .name(name)
        .term(Optional.ofNullable(term).map(Enum::name))
        .facts(telling.facts(Set.of(), Set.of(), kind == LOG ? servers : List.of()))
        .source(Telling.LINE)
        .build());
  }

  private Topic provider() {
    Set<Fact<?>> denied = new HashSet<>();
    for (Fact<?> each : List.copyOf(WHETHER_THERE_ARE_ANY)) {
      if (!isAny(each) && chance.nextInt(3) == 0) {
        denied.add(each);
      }
    }
    return Topic.builder()
        .kind(PROVIDER)
        .name("Drawn KK")
        .facts(telling.facts(denied, WHETHER_THERE_ARE_ANY, List.of()))
        .source(Telling.LINE)
        .build();
  }

  /** What is there cannot be denied. */
  private boolean isAny(Fact<?> fact) {
    if (fact == LinkFacts.EXTERNAL_LINKS) {
      return links.stream().anyMatch(each -> each.kind() == EXTERNAL_LINK);
    }
    if (fact == ComponentFacts.DATABASES) {
      return components.stream().anyMatch(each -> each.is(PlatformType.DATABASE));
    }
    return fact == LinkFacts.FIREWALLS
        ? components.stream().anyMatch(each -> each.is(ApplianceType.FIREWALL))
        : components.stream().anyMatch(Surroundings::detects);
  }

  private void applicability() {
    Clause excluded = clause();
    posture.addExclusion(new Exclusion(excluded, "drawn", Telling.LINE));
    for (Item<?> each : Item.ALL) {
      if (chance.nextBoolean() && !each.isWithin(excluded)) {
        posture.addTarget(new OwnTarget<>(item(each), values.forItem(each.id()), Telling.LINE));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Item<Object> item(Item<?> item) {
    return (Item<Object>) item;
  }
}
