package dev.kamae.dsl.exploring;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.ServerRoom;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import java.util.List;

/** An element without anything of its own: all that are said alike have the same. */
final class Neutral {

  /** The name of an element. */
  static final String NAME = "it";

  /** The name of the building around a server room. */
  static final String BUILDING = "there";

  private static final Facts NOTHING = Facts.of(List.of());

  private Neutral() {}

  static Element of(Element element) {
    if (element instanceof Component component) {
      return component(component);
    }
    if (element instanceof ServerRoom) {
      return ServerRoom.builder()
          .name(NAME)
          .building(BUILDING)
          .facts(NOTHING)
          .source(SourceLine.UNKNOWN)
          .build();
    }
    return element instanceof Topic topic
        ? topic(topic)
        : new Named(element.kind(), NAME, NOTHING, SourceLine.UNKNOWN);
  }

  private static Component component(Component component) {
    return Component.builder()
        .name(NAME)
        .kind(component.kind())
        .appliance(component.appliance())
        .platform(component.platform())
        .place(BUILDING)
        .facts(NOTHING)
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private static Topic topic(Topic topic) {
    return Topic.builder()
        .name(Atom.of(topic).equals(Atom.TARGET) ? NAME : topic.name())
        .kind(topic.kind())
        .term(topic.term())
        .facts(NOTHING)
        .source(SourceLine.UNKNOWN)
        .build();
  }

  private record Named(ElementKind kind, String name, Facts facts, SourceLine source)
      implements Element {}
}
