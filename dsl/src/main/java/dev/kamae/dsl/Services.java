package dev.kamae.dsl;

import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.operation.ContractHours;
import dev.kamae.posture.operation.Service;
import dev.kamae.posture.operation.ServiceFacts;
import dev.kamae.quantity.Unit;
import dev.kamae.quantity.Yearly;

/** Makes services, and refuses more maintenance and downtime than there are hours. */
final class Services {

  private Services() {}

  static Service service(ServiceTerm term) {
    return Service.builder()
        .name(term.name())
        .confidentiality(term.demands().map(Demands::confidentiality))
        .availability(term.demands().map(Demands::availability))
        .facts(Facts.of(term.saying.claims()))
        .source(term.saying.source())
        .build();
  }

  static void refuseTooLong(ServiceTerm term, Faults faults) {
    Facts facts = Facts.of(term.saying.claims());
    Yearly contract = facts
        .of(ServiceFacts.CONTRACT_HOURS)
        .value()
        .orElse(ContractHours.AROUND_THE_CLOCK)
        .yearly();
    long off =
        facts.of(ServiceFacts.PLANNED_MAINTENANCE).value().map(Yearly::seconds).orElse(0L)
            + facts.of(ServiceFacts.DOWNTIME).value().map(Yearly::seconds).orElse(0L);
    if (off > contract.seconds()) {
      faults.of(
          term.saying,
          "has planned maintenance and downtime of %s together; its contract hours are %s"
              .formatted(shown(off), shown(contract.seconds())));
    }
  }

  private static String shown(long seconds) {
    boolean whole = seconds % 3_600 == 0;
    return new SpanTerm(whole ? seconds / 3_600 : seconds, whole ? Unit.HOURS : Unit.SECONDS)
        .toString();
  }
}
