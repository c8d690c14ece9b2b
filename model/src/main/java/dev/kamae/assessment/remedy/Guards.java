package dev.kamae.assessment.remedy;

import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a security appliance for a link to pass: one that stands where the link ends, else a new one there. */
final class Guards {

  private final Posture posture;
  private final Map<String, Component> byName = new HashMap<>();
  private final List<Component> appliances = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Guards(Posture posture) {
    this.posture = posture;
    for (Component each : posture.components()) {
      byName.put(each.name(), each);
      names.add(each.name());
      if (each.kind() == ElementKind.SECURITY_APPLIANCE) {
        appliances.add(each);
      }
    }
    posture.segments().forEach(each -> names.add(each.name()));
    posture.places().forEach(each -> names.add(each.name()));
  }

  /**
   * What leads the link through an appliance; nothing where nobody knows where the link ends, and where only
   * somebody else, such as an operator, has appliances of the sort: people have to decide who adds one.
   */
  List<Change> changes(Wanted.OnTheWay wanted) {
    return inside(wanted.link()).map(end -> changes(wanted, end)).orElseGet(List::of);
  }

  private List<Change> changes(Wanted.OnTheWay wanted, Component end) {
    ElementName link = ElementName.of(wanted.link());
    Optional<Component> standing = appliances.stream()
        .filter(each -> each.place().equals(end.place()))
        .filter(each -> each.appliance().filter(wanted.types()::contains).isPresent())
        .findFirst();
    if (standing.isPresent()) {
      Change pass = new Change.Pass(link, standing.get().name(), wanted.denying());
      return isNew(standing.get()) ? List.of(new Change.Add(standing.get()), pass) : List.of(pass);
    }
    List<Component> models = wanted.types().stream()
        .flatMap(type -> appliances.stream().filter(each -> each.is(type)))
        .toList();
    Optional<Component> model =
        models.stream().filter(each -> each.operator().equals(end.operator())).findFirst();
    return model.isEmpty() && !models.isEmpty()
        ? List.of()
        : through(added(model, wanted.types().get(0), end), link, wanted);
  }

  private List<Change> through(Component added, ElementName link, Wanted.OnTheWay wanted) {
    appliances.add(added);
    return List.of(new Change.Add(added), new Change.Pass(link, added.name(), wanted.denying()));
  }

  private boolean isNew(Component appliance) {
    return !byName.containsKey(appliance.name());
  }

  private Optional<Component> inside(Link link) {
    return Stream.of(link.to(), link.from()).flatMap(this::standingAt).findFirst();
  }

  private Stream<Component> standingAt(LinkEnd end) {
    Stream<String> standing = end.type() == LinkEnd.Type.SEGMENT
        ? posture.segments().stream()
            .filter(each -> each.name().equals(end.name()))
            .map(Segment::members)
            .flatMap(List::stream)
        : Stream.of(end).filter(each -> !each.isOutside()).map(LinkEnd::name);
    return standing.map(byName::get);
  }

  /** Modelled on one that stands elsewhere, so that what all of them say is said of it too. */
  private Component added(Optional<Component> model, ApplianceType usual, Component neighbour) {
    ApplianceType type = model.flatMap(Component::appliance).orElse(usual);
    return Component.builder()
        .name(free(type.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .kind(ElementKind.SECURITY_APPLIANCE)
        .appliance(type)
        .place(neighbour.place())
        .room(neighbour.room())
        .operator(neighbour.operator())
        .facts(new SaidOfAll(posture).factsOf(model, neighbour.operator()))
        .source(neighbour.source())
        .build();
  }

  private String free(String sort) {
    int number = 1;
    while (!names.add(sort + "-" + number)) {
      number++;
    }
    return sort + "-" + number;
  }
}
