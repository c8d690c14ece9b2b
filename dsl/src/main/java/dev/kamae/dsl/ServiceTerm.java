package dev.kamae.dsl;

import dev.kamae.guideline.Demand;
import dev.kamae.posture.operation.ServiceFacts;
import java.util.List;
import java.util.Optional;

/** A service that the provider offers (Ⅲ.2.1.1). */
public final class ServiceTerm extends SectionTerm<ServiceTerm> implements ElementTerm {

  private final String name;
  private final Optional<Demands> demands;
  private final List<InformationTerm> information;

  ServiceTerm(
      String name, Optional<Demands> demands, List<InformationTerm> information, Saying saying) {
    super(saying);
    this.name = name;
    this.demands = demands;
    this.information = information;
  }

  @Override
  ServiceTerm with(Saying more) {
    return new ServiceTerm(name, demands, information, more);
  }

  String name() {
    return name;
  }

  Optional<Demands> demands() {
    return demands;
  }

  @Override
  void into(Assembly assembly) {
    assembly.service(this);
    information.forEach(each -> each.into(assembly));
  }

  /** What the service demands; its pattern follows from it. {@code confidentiality(MIDDLE)} is a fault. */
  public ServiceTerm demanding(ConfidentialityTerm confidentiality, AvailabilityTerm availability) {
    saying.givenAll(confidentiality, availability);
    Demands said = new Demands(confidentiality.demand(), availability.demand());
    if (said.confidentiality() == Demand.MIDDLE) {
      return with(saying.plusFault("demands confidentiality MIDDLE; it is HIGH or LOW"));
    }
    return demands.isPresent() && !demands.get().equals(said)
        ? with(saying.plusFault("demands %s and %s".formatted(demands.get(), said)))
        : new ServiceTerm(name, Optional.of(said), information, saying);
  }

  /** The hours of the contract: {@code aroundTheClock()}, or {@code contractHours(hours(3120).perYear())}. */
  public ServiceTerm offered(ServiceHoursTerm hours) {
    saying.givenAll(hours);
    return with(saying.including(hours.saying));
  }

  /** The hours of the contract are not set. */
  public ServiceTerm notSettingHours() {
    return deny(ServiceFacts.CONTRACT_HOURS);
  }

  /** The availability that is promised (Ⅲ.2.1.1 a); less than 0 or more than 100 per cent is a fault. */
  public ServiceTerm promising(PercentTerm availability) {
    saying.givenAll(availability);
    return with(availability.in(saying, ServiceFacts.AVAILABILITY_PROMISED));
  }

  /** No availability is promised. */
  public ServiceTerm promisingNoAvailability() {
    return deny(ServiceFacts.AVAILABILITY_PROMISED);
  }

  /** The availability is the share of service hours in which the service operated (Ⅲ.2.1.1). */
  public ServiceTerm ofServiceHours() {
    return say(ServiceFacts.AVAILABILITY_OF_SERVICE_HOURS);
  }

  /** The availability is not the share of service hours. */
  public ServiceTerm notOfServiceHours() {
    return deny(ServiceFacts.AVAILABILITY_OF_SERVICE_HOURS);
  }

  /**
   * How long it was down, beside planned maintenance; both together longer than the contract hours are a
   * fault.
   */
  public ServiceTerm down(YearlyTerm downtime) {
    saying.givenAll(downtime);
    return with(downtime.in(saying, ServiceFacts.DOWNTIME, "a downtime"));
  }

  /** The managed information that it holds (Ⅱ.7.1.1). */
  public ServiceTerm handling(InformationTerm... more) {
    return new ServiceTerm(name, demands, Varargs.appended(saying, information, more), saying);
  }
}
