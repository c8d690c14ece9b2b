package dev.kamae.dsl;

import dev.kamae.posture.Posture;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.component.ComponentFacts;
import dev.kamae.posture.component.PlatformType;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.posture.operation.Service;
import dev.kamae.posture.organisation.SupportFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the terms of a description come together; the only thing in this package that changes. */
final class Assembly {

  private final ProviderTerm term;
  private final Faults faults = new Faults();
  private final Standing standing = new Standing(faults);
  private final Plans plans = new Plans(faults, standing);
  private final Topics topics = new Topics(faults);
  private final Links links = new Links(faults, this);
  private final Operators operators = new Operators(faults);
  private final Applicability applicability = new Applicability(faults);
  private final Claims provider;
  private final List<Service> services = new ArrayList<>();

  Assembly(ProviderTerm term) {
    this.term = term;
    this.provider = new Claims(term.saying().subject());
  }

  /** The posture, or all that is wrong with its description at once. */
  Posture posture(String description) {
    faults.addAll(term.saying().faults());
    term.ownFirst().forEach(each -> standing.place(each.place(), operators.add(each)));
    term.sections().forEach(this::add);
    applicability.add(term.exclusions(), term.targets());
    Posture.Builder posture = Posture.builder().description(description).addAllServices(services);
    List<Component> components = plans.components();
    List<Link> connections = links.links();
    List<Topic> spokenOf = topics.topics(term.saying().source());
    posture
        .addAllPlaces(standing.places())
        .addAllOperators(operators.operators())
        .addAllComponents(components)
        .addAllSegments(links.segments())
        .addAllLinks(connections)
        .addAllTopics(spokenOf)
        .addAllExclusions(applicability.exclusions())
        .addAllTargets(applicability.targets())
        .addAllWaivers(waivers(connections, spokenOf));
    refuseDenied(components);
    faults.addAll(provider.faults());
    List<Fault> all = faults.inOrder();
    if (!all.isEmpty()) {
      throw DescriptionException.of(Texts.shown(term.name()), all);
    }
    return posture.provider(topic()).build();
  }

  private List<Waiver> waivers(List<Link> connections, List<Topic> spokenOf) {
    Stream<Element> ofPlaces = standing.places().stream().flatMap(Assembly::withRooms);
    Set<WaivedElement> elements = Stream.of(
            ofPlaces, services.stream(), connections.stream(), spokenOf.stream())
        .<Element>flatMap(each -> each)
        .map(WaivedElement::of)
        .collect(Collectors.toSet());
    return new Acceptance(faults, standing, applicability, WaivedElement.of(topic()), elements)
        .waivers(term.waivers());
  }

  private static Stream<Element> withRooms(Place place) {
    return place instanceof Building building
        ? Stream.concat(Stream.of(place), building.rooms().stream())
        : Stream.of(place);
  }

  private void add(SectionTerm<?> section) {
    faults.addAll(section.saying.faults());
    section.into(this);
  }

  private Topic topic() {
    return Topic.builder()
        .kind(ElementKind.PROVIDER)
        .name(term.name())
        .facts(Facts.of(provider.claims()))
        .source(term.saying().source())
        .build();
  }

  private void refuseDenied(List<Component> components) {
    refuse(LinkFacts.EXTERNAL_LINKS, "external links", links.hasExternal());
    refuse(
        LinkFacts.FIREWALLS, "firewalls", any(components, each -> each.is(ApplianceType.FIREWALL)));
    refuse(
        LinkFacts.INTRUSION_DETECTION,
        "an IDS or IPS",
        any(components, each -> each.is(ApplianceType.IDS) || each.is(ApplianceType.IPS)));
    refuse(
        ComponentFacts.DATABASES,
        "databases",
        any(components, each -> each.is(PlatformType.DATABASE)));
    refuse(
        SupportFacts.PARTNER_PROVIDERS,
        "partner providers",
        topics.hasAny(ElementKind.PARTNER_PROVIDER));
  }

  private static boolean any(List<Component> components, Predicate<Component> wanted) {
    return components.stream().anyMatch(wanted);
  }

  private void refuse(Fact<?> fact, String what, boolean declared) {
    Facts.of(provider.claims()).claims().stream()
        .filter(each -> declared && each.fact() == fact && each.said().isNo())
        .forEach(each -> faults.add(Fault.at(
            each.said().source(),
            term.saying().subject() + " is said to have no " + what.replaceFirst("^an ", "")
                + ", but some are declared")));
  }

  /** Says the term's claims of the provider. */
  void provider(Saying saying) {
    provider.addAll(saying);
  }

  /** Says the term's claims of a topic that a standard term names, such as {@code LogKind.USAGE}. */
  void topic(ElementKind kind, Enum<?> topic, Saying saying) {
    faults.addAll(saying.faults());
    topics.say(kind, topic, saying);
  }

  /** Declares a topic with a name; another term with this name is a fault. */
  void declare(ElementKind kind, String name, Optional<? extends Enum<?>> term, Saying saying) {
    faults.addAll(saying.faults());
    topics.declare(kind, name, term.map(each -> each), saying);
  }

  /** Refers to a partner provider by its name, or declares it. */
  void partner(String name, Saying saying) {
    if (!saying.claims().isEmpty() || !topics.has(ElementKind.PARTNER_PROVIDER, name)) {
      declare(ElementKind.PARTNER_PROVIDER, name, Optional.empty(), saying);
    }
    faults.addAll(saying.faults());
  }

  /** Says the term's claims of the components that are named, of a kind, or of every component. */
  void plan(List<? extends PlanTarget> targets, Saying saying) {
    faults.addAll(saying.faults());
    plans.add(targets, saying);
  }

  /**
   * The names of the components as they stand. One that stands nowhere is a fault of the term that
   * refers to it, with a verb such as "leads to".
   */
  List<String> names(Saying saying, String verb, List<? extends ComponentTerm<?>> components) {
    return components.stream()
        .flatMap(each -> standing.meantBy(each, saying, verb).stream())
        .map(Placed::name)
        .distinct()
        .toList();
  }

  void segment(SegmentTerm segment) {
    links.add(segment);
  }

  void link(LinkTerm link) {
    links.add(link);
  }

  void service(ServiceTerm service) {
    if (faults.isNew("service", service.name(), service.saying, "declared")) {
      Services.refuseTooLong(service, faults);
      services.add(Services.service(service));
    }
  }
}
