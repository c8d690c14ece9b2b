package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.BuildingTerm;
import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.InformationTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.RegionTerm;
import dev.kamae.dsl.ServerRoomTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a term in a small posture, to see what it claims. */
final class Probe {

  /** What the terms that are tried can refer to, as it is named. */
  static final List<Spelled> NAMED = List.of(
      Spelled.of("stand", server("stand")),
      Spelled.of("stand-platform", platform("stand-platform")),
      Spelled.of("stand-service", managedService("stand-service")),
      Spelled.of("stand-db", database("stand-db")));

  /** What the terms that are tried can refer to. */
  static final Cast STAND = new Cast(NAMED.stream().map(Spelled::meaning).toList());

  /** What is claimed where no term is said. */
  static final Set<Claimed> SILENCE = claims(stand());

  private Probe() {}

  /** A term of the class that has said nothing yet. */
  static Object bare(Class<?> term) {
    if (term == LinkTerm.class) {
      return link("probe").from(internet()).to((ServerTerm) STAND.members().get(0));
    }
    Word first = Vocabulary.firstWords().stream()
        .filter(each -> Sections.made(each) == term)
        .findFirst()
        .orElseThrow();
    return Sections.begun(first, new Digits(0), STAND, Names.plain()).orElseThrow();
  }

  /**
   * What is claimed of an element.
   *
   * @param element its kind and name
   * @param claim the fact and what is said of it
   */
  record Claimed(String element, Claim<?> claim) {}

  /** All that is claimed where the term is said; nothing where it is refused. */
  static Set<Claimed> claims(Object term) {
    try {
      return claims(saying(stand(), term));
    } catch (DescriptionException refused) {
      return Set.of();
    }
  }

  private static Set<Claimed> claims(ProviderTerm provider) {
    Description description = () -> provider;
    return description.posture().elements().flatMap(Probe::claimed).collect(Collectors.toSet());
  }

  /** Whether the terms can be said together. */
  static boolean isAccepted(Object... terms) {
    ProviderTerm all = stand();
    for (Object each : terms) {
      all = saying(all, each);
    }
    ProviderTerm said = all;
    Description description = () -> said;
    try {
      description.posture();
      return true;
    } catch (DescriptionException refused) {
      return false;
    }
  }

  /** All elements where the term is said, with what it can refer to; none where it is refused. */
  static Stream<Element> elements(Stream<ComponentTerm<?>> standing, Object... terms) {
    ProviderTerm all = stand(standing);
    for (Object each : terms) {
      all = saying(all, each);
    }
    ProviderTerm said = all;
    Description description = () -> said;
    try {
      return description.posture().elements();
    } catch (DescriptionException refused) {
      return Stream.of();
    }
  }

  /** What the terms that are tried can refer to. */
  static Stream<ComponentTerm<?>> standing() {
    return STAND.members().stream().map(each -> (ComponentTerm<?>) each);
  }

  private static Stream<Claimed> claimed(Element element) {
    String name = element.kind() + " " + element.name();
    return element.facts().claims().stream().map(each -> new Claimed(name, each));
  }

  private static ProviderTerm stand() {
    return stand(standing());
  }

  private static ProviderTerm stand(Stream<ComponentTerm<?>> standing) {
    ComponentTerm<?>[] all = standing.toArray(ComponentTerm<?>[]::new);
    return provider("probe").housedIn(building("stand").with(serverRoom("room").holding(all)));
  }

  /** Whether a term of the class is said where it stands, and not in a section of its own. */
  static boolean hasPlace(Class<?> term) {
    return Stream.<Class<?>>of(
            ComponentTerm.class,
            ServerRoomTerm.class,
            BuildingTerm.class,
            RegionTerm.class,
            InformationTerm.class)
        .anyMatch(each -> each.isAssignableFrom(term));
  }

  private static ProviderTerm saying(ProviderTerm stand, Object term) {
    if (term instanceof ComponentTerm<?> component) {
      return stand.housedIn(building("b").with(serverRoom("r").holding(component)));
    }
    if (term instanceof ServerRoomTerm tried) {
      return stand.housedIn(building("b").with(tried));
    }
    if (term instanceof BuildingTerm building) {
      return stand.housedIn(building);
    }
    if (term instanceof RegionTerm region) {
      return stand.hostedBy(operator("operator"), region);
    }
    return term instanceof InformationTerm information
        ? stand.offering(service("service").handling(information))
        : Sections.in(stand, term);
  }
}
