package dev.kamae.assessment.remedy;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Building;
import dev.kamae.posture.facility.Place;
import dev.kamae.posture.facility.Region;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.operation.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A posture with changes made; what they do not touch stays as it was. */
final class Changed {

  private final Map<ElementName, List<Claim<?>>> said = new HashMap<>();
  private final Map<ElementName, Set<Fact<?>>> unsaid = new HashMap<>();
  private final Map<ElementName, List<String>> passed = new HashMap<>();
  private final List<Component> added = new ArrayList<>();
  private final Posture before;

  private Changed(Posture before, List<Change> changes) {
    this.before = before;
    changes.forEach(this::take);
  }

  static Posture posture(Posture before, List<Change> changes) {
    return changes.isEmpty() ? before : new Changed(before, changes).posture();
  }

  private void take(Change change) {
    if (change instanceof Change.Say<?> say) {
      claims(say.element()).add(yes(say));
    } else if (change instanceof Change.Deny deny) {
      claims(deny.element()).add(no(deny.fact()));
    } else if (change instanceof Change.Pass pass) {
      passed.computeIfAbsent(pass.link(), each -> new ArrayList<>()).add(pass.appliance());
      List.of(pass.link(), ElementName.of(before.provider()))
          .forEach(
              each -> unsaid.computeIfAbsent(each, name -> new HashSet<>()).addAll(pass.denying()));
    } else {
      added.add(((Change.Add) change).component());
    }
  }

  private Posture posture() {
    Set<String> names = new HashSet<>();
    before.components().forEach(each -> names.add(each.name()));
    return Posture.builder()
        .provider(topic(before.provider()))
        .description(before.description())
        .addAllServices(before.services().stream().map(this::service).toList())
        .addAllPlaces(before.places().stream().map(this::place).toList())
        .addAllOperators(before.operators())
        .addAllComponents(Stream.concat(
                before.components().stream(), added.stream().filter(each -> names.add(each.name())))
            .map(this::component)
            .toList())
        .addAllSegments(before.segments())
        .addAllLinks(before.links().stream().map(this::link).toList())
        .addAllTopics(before.topics().stream().map(this::topic).toList())
        .addAllExclusions(before.exclusions())
        .addAllTargets(before.targets())
        .addAllWaivers(before.waivers())
        .build();
  }

  private boolean touches(Element element) {
    ElementName name = ElementName.of(element);
    return said.containsKey(name) || unsaid.containsKey(name) || passed.containsKey(name);
  }

  private Facts facts(Element element) {
    ElementName name = ElementName.of(element);
    List<Claim<?>> claims = new ArrayList<>();
    said.getOrDefault(name, List.of()).forEach(each -> claims.add(at(each, element)));
    element.facts().claims().stream()
        .filter(each ->
            each.said().isYes() || !unsaid.getOrDefault(name, Set.of()).contains(each.fact()))
        .forEach(claims::add);
    return Facts.of(claims);
  }

  private List<Claim<?>> claims(ElementName element) {
    return said.computeIfAbsent(element, each -> new ArrayList<>());
  }

  private static <T> Claim<T> yes(Change.Say<T> say) {
    return new Claim<>(say.fact(), Said.yes(say.value(), SourceLine.UNKNOWN));
  }

  private static <T> Claim<T> no(Fact<T> fact) {
    return new Claim<>(fact, Said.no(SourceLine.UNKNOWN));
  }

  /** Whoever changes a posture says it where the element was declared. */
  private static <T> Claim<T> at(Claim<T> claim, Element element) {
    return new Claim<>(
        claim.fact(),
        claim.said().isYes()
            ? Said.yes(claim.said().get(), element.source())
            : Said.no(element.source()));
  }

  private Topic topic(Topic topic) {
    return touches(topic)
        ? Topic.builder()
            .name(topic.name())
            .kind(topic.kind())
            .term(topic.term())
            .facts(facts(topic))
            .source(topic.source())
            .build()
        : topic;
  }

  private Service service(Service service) {
    return touches(service)
        ? Service.builder()
            .name(service.name())
            .confidentiality(service.confidentiality())
            .availability(service.availability())
            .facts(facts(service))
            .source(service.source())
            .build()
        : service;
  }

  private Component component(Component component) {
    return touches(component)
        ? Component.builder()
            .name(component.name())
            .kind(component.kind())
            .appliance(component.appliance())
            .platform(component.platform())
            .host(component.host())
            .place(component.place())
            .room(component.room())
            .facts(facts(component))
            .operator(component.operator())
            .source(component.source())
            .build()
        : component;
  }

  private Link link(Link link) {
    if (!touches(link)) {
      return link;
    }
    Stream<String> way = Stream.concat(
        link.through().stream(), passed.getOrDefault(ElementName.of(link), List.of()).stream());
    return Link.builder()
        .name(link.name())
        .from(link.from())
        .to(link.to())
        .addAllThrough(way.distinct().toList())
        .facts(facts(link))
        .source(link.source())
        .build();
  }

  private Place place(Place place) {
    return place instanceof Building building ? building(building) : region((Region) place);
  }

  private Building building(Building building) {
    return Building.builder()
        .name(building.name())
        .facts(facts(building))
        .addAllRooms(building.rooms().stream().map(this::room).toList())
        .operator(building.operator())
        .source(building.source())
        .build();
  }

  private Region region(Region region) {
    return Region.builder()
        .name(region.name())
        .facts(facts(region))
        .addAllZones(region.zones())
        .operator(region.operator())
        .source(region.source())
        .build();
  }

  private ServerRoom room(ServerRoom room) {
    return touches(room)
        ? ServerRoom.builder()
            .name(room.name())
            .building(room.building())
            .facts(facts(room))
            .operator(room.operator())
            .source(room.source())
            .build()
        : room;
  }
}
