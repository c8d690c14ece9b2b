package dev.kamae.dsl;

import dev.kamae.posture.operation.ContractHours;
import dev.kamae.posture.operation.ServiceFacts;

/** The hours of the contract, with the planned maintenance that is taken off (Ⅲ.2.1.1). */
public final class ServiceHoursTerm extends FactTerm<ServiceHoursTerm> {

  ServiceHoursTerm(Saying saying) {
    super(saying);
  }

  @Override
  ServiceHoursTerm with(Saying more) {
    return new ServiceHoursTerm(more);
  }

  static ServiceHoursTerm aroundTheClock(Saying saying) {
    return new ServiceHoursTerm(
        saying.plus(ServiceFacts.CONTRACT_HOURS, ContractHours.AROUND_THE_CLOCK));
  }

  static ServiceHoursTerm of(YearlyTerm hours, Saying saying) {
    Saying checked = hours
        .wrong("a contract time")
        .or(() -> hours.ifZero("has a contract time of %s; a contract time is more than zero"))
        .map(saying::plusFault)
        .orElseGet(
            () -> saying.plus(ServiceFacts.CONTRACT_HOURS, new ContractHours(hours.yearly())));
    return new ServiceHoursTerm(checked);
  }

  /** The planned maintenance within the hours of the contract; zero is a fact of its own. */
  public ServiceHoursTerm lessPlannedMaintenance(YearlyTerm maintenance) {
    saying.givenAll(maintenance);
    return with(maintenance.in(saying, ServiceFacts.PLANNED_MAINTENANCE, "a planned maintenance"));
  }

  /** The planned maintenance is not set. */
  public ServiceHoursTerm notSettingPlannedMaintenance() {
    return deny(ServiceFacts.PLANNED_MAINTENANCE);
  }

  /** Planned maintenance is announced beforehand (Ⅲ.2.1.1 ⅱ). */
  public ServiceHoursTerm announcedBeforehand() {
    return say(ServiceFacts.MAINTENANCE_ANNOUNCED);
  }

  /** Planned maintenance is not announced beforehand. */
  public ServiceHoursTerm notAnnounced() {
    return deny(ServiceFacts.MAINTENANCE_ANNOUNCED);
  }
}
