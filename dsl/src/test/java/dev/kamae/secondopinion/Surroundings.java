package dev.kamae.secondopinion;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.LogFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a clause speaks of.
 *
 * @param posture where
 */
record Surroundings(Posture posture) {

  static final Set<ElementKind> ALL_SIX = Set.of(
      ElementKind.APPLICATION,
      ElementKind.PLATFORM,
      ElementKind.SERVER,
      ElementKind.STORAGE,
      ElementKind.SECURITY_APPLIANCE,
      ElementKind.NETWORK_DEVICE);

  List<Component> components(Set<ElementKind> kinds) {
    return posture.components().stream()
        .filter(each -> kinds.contains(each.kind()))
        .toList();
  }

  List<Component> allBut(ElementKind... left) {
    return posture.components().stream()
        .filter(each -> !Set.of(left).contains(each.kind()))
        .toList();
  }

  List<Component> detectors() {
    return posture.components().stream().filter(Surroundings::detects).toList();
  }

  static boolean detects(Component component) {
    return isOneOf(component, ApplianceType.IDS, ApplianceType.IPS);
  }

  static boolean isOneOf(Component component, ApplianceType... types) {
    return component.appliance().filter(each -> Set.of(types).contains(each)).isPresent();
  }

  /** Whether the provider, or every external link that there is, says that nothing detects intrusions. */
  boolean isWithoutDetection() {
    List<Link> links = links(ElementKind.EXTERNAL_LINK);
    boolean byAll = !links.isEmpty()
        && links.stream().allMatch(each -> denied(each, LinkFacts.INTRUSION_DETECTED));
    return byAll || denied(LinkFacts.INTRUSION_DETECTION);
  }

  List<Link> links(ElementKind kind) {
    return posture.links().stream().filter(each -> each.kind() == kind).toList();
  }

  List<Topic> topics(ElementKind kind) {
    return posture.topics().stream().filter(each -> each.kind() == kind).toList();
  }

  List<Topic> topics(ElementKind kind, Enum<?>... terms) {
    List<Topic> found = new ArrayList<>();
    for (Enum<?> term : terms) {
      topics(kind).stream()
          .filter(each -> each.term().filter(term.name()::equals).isPresent())
          .forEach(found::add);
    }
    return found;
  }

  List<Component> named(List<String> names) {
    return posture.components().stream()
        .filter(each -> names.contains(each.name()))
        .toList();
  }

  List<Component> logServers() {
    List<String> names = topics(ElementKind.LOG).stream()
        .flatMap(each -> each.facts().of(LogFacts.LOG_SERVER).value().stream())
        .flatMap(each -> texts(each).stream())
        .toList();
    return named(names);
  }

  static List<String> texts(Names names) {
    return names.mentions().stream().map(Object::toString).toList();
  }

  boolean said(Fact<?> fact) {
    return posture.provider().facts().of(fact).isYes();
  }

  boolean denied(Fact<?> fact) {
    return denied(posture.provider(), fact);
  }

  static boolean denied(Element element, Fact<?> fact) {
    return element.facts().of(fact).isNo();
  }
}
