package dev.kamae.dsl;

import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_MONITORED;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_MONITORED_REGULARLY;
import static dev.kamae.posture.operation.ServiceFacts.CAPACITY_NEED_FORECAST;

/** How capacity is watched and forecast (Ⅲ.2.1.2). */
public final class CapacityTerm extends ProviderWideTerm<CapacityTerm>
    implements RecordKeepingTerm {

  CapacityTerm(Saying saying) {
    super(saying);
  }

  @Override
  CapacityTerm with(Saying more) {
    return new CapacityTerm(more);
  }

  /** Use of the system is monitored and tuned (Ⅲ.2.1.2 ⅰ). */
  public CapacityTerm monitoredAndTuned() {
    return say(CAPACITY_MONITORED);
  }

  /** Use of the system is not monitored and tuned. */
  public CapacityTerm notMonitoredAndTuned() {
    return deny(CAPACITY_MONITORED);
  }

  /** The capacity needed in future is forecast (Ⅲ.2.1.2 ⅰ). */
  public CapacityTerm needForecast() {
    return say(CAPACITY_NEED_FORECAST);
  }

  /** The capacity needed in future is not forecast. */
  public CapacityTerm needNotForecast() {
    return deny(CAPACITY_NEED_FORECAST);
  }

  /** Use of the system is monitored regularly (Ⅲ.2.1.2 ⅱ). */
  public CapacityTerm monitoredRegularly() {
    return say(CAPACITY_MONITORED_REGULARLY);
  }

  /** Use of the system is not monitored regularly. */
  public CapacityTerm notMonitoredRegularly() {
    return deny(CAPACITY_MONITORED_REGULARLY);
  }
}
