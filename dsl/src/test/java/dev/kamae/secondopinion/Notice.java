package dev.kamae.secondopinion;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.Span;
import java.util.List;
import java.util.stream.Stream;

/** The delay of a prompt notice, to everyone or to the customer's contact, of two the longer. */
final class Notice {

  private Notice() {}

  static Voice of(Element component, Monitoring sort) {
    Facts facts = component.facts();
    Said<Span> toAll = facts.of(sort.allToldWithin());
    Said<Span> toContacts = facts.of(sort.contactsToldWithin());
    if (facts.of(sort.toldToAll()).isNo() || toAll.isNothing()) {
      return Voice.of(component, toContacts, sort.watched(), sort.told());
    }
    Voice all = Voice.of(component, toAll, sort.watched(), sort.told());
    List<Object> both =
        Stream.of(toAll, toContacts).filter(Said::isYes).<Object>map(Said::get).toList();
    return new Voice(component, all.denied(), both);
  }
}
