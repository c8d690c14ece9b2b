package dev.kamae.assessment.measures.system;

import static dev.kamae.posture.operation.ServiceFacts.AVAILABILITY_PROMISED;
import static dev.kamae.posture.operation.ServiceFacts.CONTRACT_HOURS;
import static dev.kamae.posture.operation.ServiceFacts.DOWNTIME;
import static dev.kamae.posture.operation.ServiceFacts.PLANNED_MAINTENANCE;

import dev.kamae.assessment.rule.Observation;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.operation.ContractHours;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Yearly;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The availability that is promised, or computed from the downtime: the share of the service hours in which the
 * service operated. With both, the lower counts.
 */
final class AvailabilityObserved implements Observation<Percent> {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Said<Percent> of(Element service, Surroundings around) {
    Said<Percent> promised = service.facts().of(AVAILABILITY_PROMISED);
    Said<Percent> computed = computed(service.facts());
    if (!promised.isYes() || !computed.isYes()) {
      return computed.isYes() ? computed : promised;
    }
    return computed.get().isAtLeast(promised.get()) ? promised : computed;
  }

  /** Only people bring a downtime down; a promise can be given. */
  @Override
  public List<Wanted> wanted(Element service, Surroundings around, Percent value) {
    Said<Percent> computed = computed(service.facts());
    return computed.isYes() && !computed.get().isAtLeast(value)
        ? List.of(Wanted.known(service, DOWNTIME))
        : List.of(Wanted.value(service, AVAILABILITY_PROMISED, value));
  }

  private static Said<Percent> computed(Facts facts) {
    Said<Yearly> planned = facts.of(PLANNED_MAINTENANCE);
    Said<Yearly> down = facts.of(DOWNTIME);
    if (!planned.isYes() || !down.isYes()) {
      return Said.nothing();
    }
    long service = contract(facts).seconds() - planned.get().seconds();
    return service > 0
        ? Said.yes(share(service - down.get().seconds(), service), down.source())
        : Said.nothing();
  }

  private static Yearly contract(Facts facts) {
    return facts
        .of(CONTRACT_HOURS)
        .value()
        .orElse(ContractHours.AROUND_THE_CLOCK)
        .yearly();
  }

  private static Percent share(long operated, long service) {
    return new Percent(BigDecimal.valueOf(Math.max(0, operated))
        .multiply(WHOLE)
        .divide(BigDecimal.valueOf(service), Percent.MOST_DECIMALS, RoundingMode.DOWN));
  }
}
