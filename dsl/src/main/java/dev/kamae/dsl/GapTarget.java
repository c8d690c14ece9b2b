package dev.kamae.dsl;

import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.ElementKind;
import java.util.List;
import java.util.Set;

/** What a gap is accepted of, before anybody knows whether there is such an element. */
sealed interface GapTarget {

  /** Every element that no waiver of its own names. */
  record EveryElement() implements GapTarget {}

  /** The provider as a whole. */
  record TheProvider() implements GapTarget {}

  /** A component, which may stand in more than one place. */
  record Standing(ComponentTerm<?> term) implements GapTarget {}

  /** An element of one of these kinds, by its name. */
  record Named(List<ElementKind> kinds, String name, String subject) implements GapTarget {

    /** Those that it is, of what is described. */
    List<WaivedElement> among(Set<WaivedElement> elements) {
      return kinds.stream()
          .map(each -> new WaivedElement(each, name))
          .filter(elements::contains)
          .toList();
    }
  }

  /** What a term names. */
  static GapTarget of(ElementTerm term) {
    if (term instanceof ComponentTerm<?> component) {
      return new Standing(component);
    }
    if (term instanceof LinkTerm link) {
      return named(link.saying, link.name(), ElementKind.EXTERNAL_LINK, ElementKind.INNER_LINK);
    }
    if (term instanceof PlaceTerm<?> place) {
      return named(place.saying, place.name(), ElementKind.BUILDING, ElementKind.REGION);
    }
    if (term instanceof ServerRoomTerm room) {
      return named(room.saying, room.name(), ElementKind.SERVER_ROOM);
    }
    if (term instanceof ServiceTerm service) {
      return named(service.saying, service.name(), ElementKind.SERVICE);
    }
    return ofTopic(term);
  }

  private static GapTarget ofTopic(ElementTerm term) {
    if (term instanceof InformationTerm information) {
      return named(information.saying, information.name(), ElementKind.INFORMATION);
    }
    if (term instanceof RecordTerm record) {
      return named(record.saying, record.name(), ElementKind.RECORD);
    }
    if (term instanceof PartnerProviderTerm partner) {
      return named(partner.saying, partner.name(), ElementKind.PARTNER_PROVIDER);
    }
    return topic(
        ElementKind.POLICY, term instanceof UsersTerm ? Subject.USERS : Subject.ADMINISTRATORS);
  }

  /** A topic that a standard term names. */
  static GapTarget topic(ElementKind kind, Enum<?> term) {
    String name = Topics.name(term);
    return new Named(List.of(kind), name, Topics.sort(kind) + " '" + name + "'");
  }

  private static GapTarget named(Saying saying, String name, ElementKind... kinds) {
    return new Named(List.of(kinds), name, saying.subject());
  }
}
