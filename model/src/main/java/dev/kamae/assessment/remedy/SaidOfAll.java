package dev.kamae.assessment.remedy;

import dev.kamae.assessment.rule.Scopes;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.operation.Diagnosis;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.Monitoring;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What plans that are made for all components would say of one more. */
final class SaidOfAll {

  /** Facts of a component alone, which no plan says of others. */
  private static final Set<Fact<?>> OWN = own();

  /** Facts of which a no, to tell the contact only, can be what a practice asks. */
  private static final Set<Fact<?>> AUDIENCES =
      Stream.of(Monitoring.values()).map(Monitoring::toldToAll).collect(Collectors.toSet());

  private final Posture posture;
  private List<Element> done;

  SaidOfAll(Posture posture) {
    this.posture = posture;
  }

  private static Set<Fact<?>> own() {
    Set<Fact<?>> own = new HashSet<>(List.of(
        ComponentFacts.STANDBY,
        ComponentFacts.DATABASE_ENCRYPTED_WITH,
        ComponentFacts.DATABASE_HOLDS,
        ComponentFacts.DATABASE_KEYS_MANAGED,
        ComponentFacts.DATABASE_ALGORITHM_LISTED,
        ComponentFacts.FIREWALL_CHOSEN_BY_POLICY,
        ComponentFacts.FIREWALL_OPERATED_BY_POLICY,
        ComponentFacts.SIGNATURES_UPDATED_EVERY,
        ComponentFacts.DETECTION_SUITED_TO_BUSINESS,
        ComponentFacts.DETECTION_CONFIGURED_FOR_BUSINESS));
    Stream.of(Diagnosis.values()).map(Diagnosis::done).forEach(own::add);
    return own;
  }

  /** What is said of the model; without one, what is said of all components that the same operator hosts, or none. */
  Facts factsOf(Optional<Component> model, Optional<String> operator) {
    return model
        .map(Component::facts)
        .orElseGet(() -> ofAll(posture.components().stream()
            .filter(each -> each.operator().equals(operator))
            .toList()));
  }

  /** What is said of all diagnoses that are done, for one that is about to be. */
  List<Change> diagnosing(Wanted.Value<?> wanted) {
    return diagnosis(wanted)
        .filter(each -> !done().contains(each))
        .map(each ->
            saidOf(done()).map(claim -> say(ElementName.of(each), claim)).toList())
        .orElseGet(List::of);
  }

  private List<Element> done() {
    if (done == null) {
      done = Scopes.DIAGNOSIS_DONE.elements(new Surroundings(posture));
    }
    return done;
  }

  private Optional<Element> diagnosis(Wanted.Value<?> wanted) {
    return wanted.fact() == LogFacts.DIAGNOSIS_EVERY
        ? Optional.of(wanted.element())
        : Stream.of(Diagnosis.values())
            .filter(each -> each.done() == wanted.fact())
            .flatMap(each -> posture
                .topics(ElementKind.DIAGNOSIS)
                .filter(topic -> topic.term().filter(each.name()::equals).isPresent()))
            .map(Element.class::cast)
            .findFirst();
  }

  private static Stream<Claim<?>> saidOf(List<Element> diagnoses) {
    return diagnoses.stream()
        .limit(1)
        .flatMap(each -> each.facts().claims().stream())
        .filter(claim -> claim.fact() != LogFacts.DIAGNOSIS_EVERY)
        .filter(claim ->
            diagnoses.stream().allMatch(each -> each.facts().of(claim.fact()).isYes()));
  }

  private static <T> Change say(ElementName element, Claim<T> claim) {
    return new Change.Say<>(element, claim.fact(), claim.said().get());
  }

  /** What every component says of each kind of which one says it; of noes, that which can be what is asked. */
  private static Facts ofAll(List<Component> components) {
    Map<Fact<?>, Claim<?>> first = new LinkedHashMap<>();
    for (Component each : components) {
      each.facts().claims().stream()
          .filter(claim -> !OWN.contains(claim.fact()))
          .filter(claim -> claim.said().isYes() || AUDIENCES.contains(claim.fact()))
          .forEach(claim -> first.putIfAbsent(claim.fact(), claim));
    }
    return Facts.of(first.values().stream()
        .filter(each -> isSaidOfWholeKinds(each, components))
        .toList());
  }

  private static boolean isSaidOfWholeKinds(Claim<?> claim, List<Component> components) {
    Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
    for (Component each : components) {
      if (isAlike(each.facts().of(claim.fact()), claim.said())) {
        kinds.add(each.kind());
      }
    }
    return components.stream()
        .filter(each -> kinds.contains(each.kind()))
        .allMatch(each -> isAlike(each.facts().of(claim.fact()), claim.said()));
  }

  private static boolean isAlike(Said<?> one, Said<?> other) {
    return one.isYes() == other.isYes() && one.isNo() == other.isNo();
  }
}
