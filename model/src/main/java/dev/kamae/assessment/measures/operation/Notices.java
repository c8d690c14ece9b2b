package dev.kamae.assessment.measures.operation;

import static dev.kamae.assessment.rule.Observations.longerOf;
import static dev.kamae.assessment.rule.Observations.valueOf;

import dev.kamae.assessment.rule.Observation;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.Span;

/** What the three sorts of monitoring share: of two delays of a notice the longer counts. */
final class Notices {

  private Notices() {}

  /** The delay of the prompt notice; a no where nobody watches or nobody is told. */
  static Observation<Span> noticeOf(Monitoring monitoring) {
    Observation<Span> delay =
        longerOf(toAll(monitoring), valueOf(monitoring.contactsToldWithin(), monitoring.told()));
    return (element, around) -> {
      Said<Boolean> watched = element.facts().of(monitoring.watched());
      return watched.isNo() ? Said.no(watched.source()) : delay.of(element, around);
    };
  }

  private static Observation<Span> toAll(Monitoring monitoring) {
    return (element, around) -> element.facts().of(monitoring.toldToAll()).isNo()
        ? Said.nothing()
        : valueOf(monitoring.allToldWithin(), monitoring.told()).of(element, around);
  }
}
