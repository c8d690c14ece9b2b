package dev.kamae.posture;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Demand;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Cohort;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.Segment;
import dev.kamae.posture.operation.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a provider really runs and does, as far as it was described. Lists keep the order of declaration,
 * which no verdict depends on.
 */
@Value.Immutable
public sealed interface Posture permits ImmutablePosture {

  /** The provider; its facts are those of the organisation and of the network as a whole. */
  Topic provider();

  /** The fully qualified name of the class that describes it. */
  String description();

  /** The services offered. */
  List<Service> services();

  /** The buildings and regions that components stand in. */
  List<Place> places();

  /** The operators that host. */
  List<Operator> operators();

  /** Everything that stands or runs in them. */
  List<Component> components();

  /** The components and links, by what is said of them, and links by what they meet. */
  @Value.Lazy
  default List<Cohort> cohorts() {
    List<Element> many = new ArrayList<>(components().size() + links().size());
    many.addAll(components());
    many.addAll(links());
    return Cohort.of(many, wiring()::wayOf);
  }

  /** The components that links and logs name. */
  @Value.Lazy
  default Wiring wiring() {
    return new Wiring(this);
  }

  /** The buildings and regions that house a component. */
  @Value.Lazy
  default List<Place> housing() {
    Set<String> used = new HashSet<>();
    components().forEach(each -> used.add(each.place()));
    return places().stream().filter(each -> used.contains(each.name())).toList();
  }

  /** The inner networks. */
  List<Segment> segments();

  /** The links, inner and external. */
  List<Link> links();

  /**
   * Everything else that facts are said of: the fixed events, logs, diagnoses, backup targets and policies,
   * and what was declared of information, records, partner providers and means of exchange.
   */
  List<Topic> topics();

  /** The statement of applicability. */
  List<Exclusion> exclusions();

  /** The provider's own targets. */
  List<OwnTarget<?>> targets();

  /** The gaps that the provider accepts. */
  List<Waiver> waivers();

  /** Everything that facts are said of: the provider first, then in the order of declaration by sort. */
  default Stream<Element> elements() {
    Stream<ServerRoom> rooms = places().stream()
        .filter(Building.class::isInstance)
        .flatMap(each -> ((Building) each).rooms().stream());
    return Stream.of(
            Stream.of(provider()),
            services().stream(),
            places().stream(),
            rooms,
            components().stream(),
            links().stream(),
            topics().stream())
        .flatMap(each -> each);
  }

  /** The topics of one kind. */
  default Stream<Topic> topics(ElementKind kind) {
    Objects.requireNonNull(kind, "kind");
    return topicsOf(kind).stream();
  }

  /** The topics of one kind, in a list. */
  default List<Topic> topicsOf(ElementKind kind) {
    Objects.requireNonNull(kind, "kind");
    return topicsByKind().getOrDefault(kind, List.of());
  }

  /** The topics by their kinds. */
  @Value.Lazy
  default Map<ElementKind, List<Topic>> topicsByKind() {
    return topics().stream()
        .collect(Collectors.groupingBy(
            Topic::kind,
            () -> new EnumMap<>(ElementKind.class),
            Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
  }

  /** The exclusion that takes the clause out, if one does. */
  default Optional<Exclusion> exclusionOf(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    return exclusions().stream().filter(each -> clause.isWithin(each.clause())).findFirst();
  }

  /** The provider's own target for the item, if it set one. */
  @SuppressWarnings("unchecked")
  default <V> Optional<OwnTarget<V>> targetFor(Item<V> item) {
    Objects.requireNonNull(item, "item");
    for (OwnTarget<?> each : targets()) {
      if (each.item() == item) {
        return Optional.of((OwnTarget<V>) each);
      }
    }
    return Optional.empty();
  }

  /** The operator of this name, if it was declared. */
  default Optional<Operator> operator(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(operatorsByName().get(name));
  }

  /** The operators by their names. */
  @Value.Lazy
  default Map<String, Operator> operatorsByName() {
    return operators().stream()
        .collect(Collectors.toUnmodifiableMap(Operator::name, each -> each, (one, other) -> one));
  }

  /** The strictest demands that services make, as a pattern; empty where no service says the one or the other. */
  default Optional<Pattern> pattern() {
    Optional<Demand> secrecy =
        services().stream().flatMap(each -> each.confidentiality().stream()).min(Demand::compareTo);
    Optional<Demand> uptime =
        services().stream().flatMap(each -> each.availability().stream()).min(Demand::compareTo);
    return secrecy.flatMap(confidentiality ->
        uptime.map(availability -> Pattern.demanding(confidentiality, availability)));
  }

  /** The line of the description's first word. */
  default SourceLine source() {
    return provider().source();
  }

  /** The provider and the topics of which somebody vouches for a fact. */
  default Stream<Topic> attested() {
    return Stream.concat(Stream.of(provider()), topics().stream())
        .filter(each -> each.facts().areAttested());
  }

  /** Whether somebody vouches for any fact. */
  @Value.Lazy
  default boolean isAttested() {
    return attested().findAny().isPresent();
  }

  /** The posture as it counts on the date: what nobody vouches for on it any more is unsaid. */
  default Posture asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return !isAttested()
        ? this
        : with(
            provider().asOf(date),
            topics().stream().map(each -> each.asOf(date)).toList(),
            waivers());
  }

  /** The same posture with these gaps accepted, and no others. */
  default Posture accepting(List<Waiver> gaps) {
    Objects.requireNonNull(gaps, "gaps");
    return with(provider(), topics(), gaps);
  }

  private Posture with(Topic asProvider, List<Topic> spokenOf, List<Waiver> accepted) {
    return builder()
        .provider(asProvider)
        .description(description())
        .addAllServices(services())
        .addAllPlaces(places())
        .addAllOperators(operators())
        .addAllComponents(components())
        .addAllSegments(segments())
        .addAllLinks(links())
        .addAllTopics(spokenOf)
        .addAllExclusions(exclusions())
        .addAllTargets(targets())
        .addAllWaivers(accepted)
        .build();
  }

  /** Starts a posture. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a posture. */
  final class Builder extends ImmutablePosture.Builder {
    Builder() {}
  }
}
