package dev.kamae.dsl;

import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_AUDIT_TOOLS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_BACKUP;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_INCIDENTS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_LOGS;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_MEDIA;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_PERFORMANCE;
import static dev.kamae.posture.operation.ReportFacts.MANUALS_ON_START_AND_STOP;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_HAS_AVAILABILITY;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_HAS_PERFORMANCE;
import static dev.kamae.posture.operation.ReportFacts.USER_REPORT_HAS_SLA_RESULTS;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.operation.Event;
import dev.kamae.posture.operation.Monitoring;
import java.util.Map;

/** What a constant means in each of its roles. */
final class Roles {

  private static final Map<MonitoringRole, Monitoring> MONITORED = Map.of(
      LivenessConstant.LIVENESS, Monitoring.LIVENESS,
      FaultConstant.FAULT, Monitoring.FAULT,
      PerformanceConstant.PERFORMANCE, Monitoring.PERFORMANCE);

  private static final Map<EventRole, Event> EVENTS = Map.of(
      OutageConstant.OUTAGE, Event.OUTAGE,
      FaultConstant.FAULT, Event.FAULT,
      PerformanceConstant.PERFORMANCE, Event.PERFORMANCE);

  private static final Map<ReportRole, Fact<Boolean>> REPORTED = Map.of(
      ReportConstant.AVAILABILITY, USER_REPORT_HAS_AVAILABILITY,
      ReportConstant.SLA_RESULTS, USER_REPORT_HAS_SLA_RESULTS,
      PerformanceConstant.PERFORMANCE, USER_REPORT_HAS_PERFORMANCE);

  private static final Map<ManualRole, Fact<Boolean>> INSTRUCTED = Map.of(
      ManualConstant.START_AND_STOP, MANUALS_ON_START_AND_STOP,
      ManualConstant.BACKUP, MANUALS_ON_BACKUP,
      ManualConstant.MEDIA, MANUALS_ON_MEDIA,
      ManualConstant.INCIDENTS, MANUALS_ON_INCIDENTS,
      ManualConstant.LOGS, MANUALS_ON_LOGS,
      ManualConstant.AUDIT_TOOL_MISUSE, MANUALS_ON_AUDIT_TOOLS,
      PerformanceConstant.PERFORMANCE, MANUALS_ON_PERFORMANCE);

  private Roles() {}

  static Monitoring monitoring(MonitoringRole role) {
    return MONITORED.get(role);
  }

  static Event event(EventRole role) {
    return EVENTS.get(role);
  }

  static Fact<Boolean> reported(ReportRole role) {
    return REPORTED.get(role);
  }

  static Fact<Boolean> instructed(ManualRole role) {
    return INSTRUCTED.get(role);
  }
}
