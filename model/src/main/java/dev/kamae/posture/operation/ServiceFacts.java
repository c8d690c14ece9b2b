package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Yearly;

/** What is said of service hours, availability and capacity (Ⅲ.2.1.1, Ⅲ.2.1.2). */
public final class ServiceFacts {

  /** The contract hours of the service are set. */
  public static final Fact<ContractHours> CONTRACT_HOURS = Fact.of("contract-hours");

  /** The planned maintenance is set. */
  public static final Fact<Yearly> PLANNED_MAINTENANCE = Fact.of("planned-maintenance");

  /** Planned maintenance is announced beforehand. */
  public static final Fact<Boolean> MAINTENANCE_ANNOUNCED = Fact.yesOrNo("maintenance-announced");

  /** An availability is promised. */
  public static final Fact<Percent> AVAILABILITY_PROMISED = Fact.of("availability-promised");

  /** The downtime of the service is known. */
  public static final Fact<Yearly> DOWNTIME = Fact.of("downtime");

  /** Availability is the share of service hours in which the service operated. */
  public static final Fact<Boolean> AVAILABILITY_OF_SERVICE_HOURS =
      Fact.yesOrNo("availability-of-service-hours");

  /** A document of the required capacity is made. */
  public static final Fact<Boolean> CAPACITY_DOCUMENT_MADE = Fact.yesOrNo("capacity-document-made");

  /** The document of the required capacity is kept. */
  public static final Fact<Boolean> CAPACITY_DOCUMENT_KEPT = Fact.yesOrNo("capacity-document-kept");

  /** The required capacity is designed from a forecast of use. */
  public static final Fact<Boolean> CAPACITY_FROM_FORECAST = Fact.yesOrNo("capacity-from-forecast");

  /** The retention of the capacity document after the service ends is set. */
  public static final Fact<Span> CAPACITY_DOCUMENT_KEPT_AFTER_SERVICE =
      Fact.of("capacity-document-kept-after-service");

  /** Use of the system is monitored and tuned. */
  public static final Fact<Boolean> CAPACITY_MONITORED = Fact.yesOrNo("capacity-monitored");

  /** The capacity needed in future is forecast. */
  public static final Fact<Boolean> CAPACITY_NEED_FORECAST = Fact.yesOrNo("capacity-need-forecast");

  /** Use of the system is monitored regularly. */
  public static final Fact<Boolean> CAPACITY_MONITORED_REGULARLY =
      Fact.yesOrNo("capacity-monitored-regularly");

  private ServiceFacts() {}
}
