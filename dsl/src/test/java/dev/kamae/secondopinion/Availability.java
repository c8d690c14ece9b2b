package dev.kamae.secondopinion;

import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.operation.Service;
import dev.kamae.posture.operation.ServiceFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The availability of a service: the one that is promised, and the one that follows from its downtime. */
final class Availability {

  private static final BigDecimal ALL_YEAR = BigDecimal.valueOf(365L * 24 * 60 * 60);

  private Availability() {}

  static Voice promised(Service service) {
    Facts facts = service.facts();
    Stream<Share> promised = facts.of(ServiceFacts.AVAILABILITY_PROMISED).value().stream()
        .map(each -> Share.ofHundred(each.value()));
    List<Object> both = Stream.<Object>concat(promised, computed(facts)).toList();
    boolean denied = facts.of(ServiceFacts.AVAILABILITY_PROMISED).isNo();
    return new Voice(service, denied && both.isEmpty(), both);
  }

  private static Stream<Share> computed(Facts facts) {
    if (!facts.of(ServiceFacts.DOWNTIME).isYes()
        || !facts.of(ServiceFacts.PLANNED_MAINTENANCE).isYes()) {
      return Stream.empty();
    }
    BigDecimal contract = facts
        .of(ServiceFacts.CONTRACT_HOURS)
        .value()
        .map(each -> seconds(each.yearly().seconds()))
        .orElse(ALL_YEAR);
    BigDecimal served = contract.subtract(
        seconds(facts.of(ServiceFacts.PLANNED_MAINTENANCE).get().seconds()));
    if (served.signum() == 0) {
      return Stream.empty();
    }
    return Stream.of(new Share(
        served.subtract(seconds(facts.of(ServiceFacts.DOWNTIME).get().seconds())), served));
  }

  private static BigDecimal seconds(long seconds) {
    return BigDecimal.valueOf(seconds);
  }
}
