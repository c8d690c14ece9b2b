package dev.kamae.dsl;

import static dev.kamae.posture.operation.ReportFacts.MONITORING_STANDARDS_SET;

/** The standards of security monitoring (Ⅲ.1.1.9). */
public final class MonitoringStandardsTerm extends ProviderWideTerm<MonitoringStandardsTerm>
    implements ReportTerm {

  MonitoringStandardsTerm(Saying saying) {
    super(saying);
  }

  @Override
  MonitoringStandardsTerm with(Saying more) {
    return new MonitoringStandardsTerm(more);
  }

  /** Standards and procedures of security monitoring are set (Ⅲ.1.1.9). */
  public MonitoringStandardsTerm set() {
    return say(MONITORING_STANDARDS_SET);
  }

  /** No standards and procedures of security monitoring are set. */
  public MonitoringStandardsTerm notSet() {
    return deny(MONITORING_STANDARDS_SET);
  }
}
