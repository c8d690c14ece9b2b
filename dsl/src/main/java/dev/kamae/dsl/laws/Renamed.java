package dev.kamae.dsl.laws;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Mention;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.Link;
import dev.kamae.posture.network.LinkEnd;
import dev.kamae.posture.network.Segment;
import dev.kamae.posture.operation.LogFacts;
import dev.kamae.posture.operation.Service;
import java.util.List;

/** A posture whose services, components, segments and links have other names, in another alphabetical order. */
final class Renamed {

  private Renamed() {}

  /** The posture, and all that refers to a name with it. */
  static Posture posture(Posture posture) {
    return Posture.builder()
        .provider(posture.provider())
        .description(posture.description())
        .addAllServices(posture.services().stream().map(Renamed::service).toList())
        .addAllPlaces(posture.places())
        .addAllOperators(posture.operators())
        .addAllComponents(posture.components().stream().map(Renamed::component).toList())
        .addAllSegments(posture.segments().stream().map(Renamed::segment).toList())
        .addAllLinks(posture.links().stream().map(Renamed::link).toList())
        .addAllTopics(posture.topics().stream().map(Renamed::topic).toList())
        .addAllExclusions(posture.exclusions())
        .addAllTargets(posture.targets())
        .build();
  }

  private static String name(String name) {
    return "y" + new StringBuilder(name).reverse();
  }

  private static List<String> names(List<String> names) {
    return names.stream().map(Renamed::name).toList();
  }

  private static Service service(Service service) {
    return Service.builder()
        .name(name(service.name()))
        .confidentiality(service.confidentiality())
        .availability(service.availability())
        .facts(service.facts())
        .source(service.source())
        .build();
  }

  private static Component component(Component component) {
    return Component.builder()
        .name(name(component.name()))
        .kind(component.kind())
        .appliance(component.appliance())
        .platform(component.platform())
        .host(component.host().map(Renamed::name))
        .place(component.place())
        .room(component.room())
        .facts(component.facts())
        .operator(component.operator())
        .source(component.source())
        .build();
  }

  private static Segment segment(Segment segment) {
    return Segment.builder()
        .name(name(segment.name()))
        .addAllMembers(names(segment.members()))
        .source(segment.source())
        .build();
  }

  private static Link link(Link link) {
    return Link.builder()
        .name(name(link.name()))
        .from(end(link.from()))
        .to(end(link.to()))
        .addAllThrough(names(link.through()))
        .facts(link.facts())
        .source(link.source())
        .build();
  }

  private static LinkEnd end(LinkEnd end) {
    return end.isOutside() ? end : new LinkEnd(end.type(), name(end.name()));
  }

  /** Of all topics, only logs name a component. */
  private static Topic topic(Topic topic) {
    return topic.kind() == ElementKind.LOG
        ? Topic.builder()
            .name(topic.name())
            .kind(topic.kind())
            .term(topic.term())
            .facts(Facts.of(topic.facts().claims().stream().map(Renamed::claim).toList()))
            .source(topic.source())
            .build()
        : topic;
  }

  private static Claim<?> claim(Claim<?> claim) {
    return claim.fact() == LogFacts.LOG_SERVER && claim.said().isYes()
        ? new Claim<>(
            LogFacts.LOG_SERVER,
            Said.yes(named((Names) claim.said().get()), claim.said().source()))
        : claim;
  }

  private static Names named(Names servers) {
    return new Names(servers.mentions().stream()
        .<Mention>map(each -> new Mention.Text(name(each.toString())))
        .toList());
  }
}
