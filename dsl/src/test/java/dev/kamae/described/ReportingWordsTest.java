package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of the section reporting (Ⅲ.1.1.4, Ⅲ.1.1.7 to Ⅲ.1.1.9). */
class ReportingWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "ManagerReportTerm.withContentSet",
          p -> p.reporting(toResponsibleManager().withContentSet()),
          "PROVIDER: manager-report-content-set true"),
      word(
          "ManagerReportTerm.withoutContentSet",
          p -> p.reporting(toResponsibleManager().withoutContentSet()),
          "PROVIDER: manager-report-content-set NO"),
      word(
          "ManagerReportTerm.withTimingSet",
          p -> p.reporting(toResponsibleManager().withTimingSet()),
          "PROVIDER: manager-report-timing-set true"),
      word(
          "ManagerReportTerm.withoutTimingSet",
          p -> p.reporting(toResponsibleManager().withoutTimingSet()),
          "PROVIDER: manager-report-timing-set NO"),
      word(
          "ManagerReportTerm.withRecipientSet",
          p -> p.reporting(toResponsibleManager().withRecipientSet()),
          "PROVIDER: manager-report-recipient-set true"),
      word(
          "ManagerReportTerm.withoutRecipientSet",
          p -> p.reporting(toResponsibleManager().withoutRecipientSet()),
          "PROVIDER: manager-report-recipient-set NO"),
      word(
          "ManagerReportTerm.evaluating",
          p -> p.reporting(toResponsibleManager().evaluating(LIVENESS, FAULT, PERFORMANCE)),
          "PROVIDER: fault-evaluated-for-manager true",
          "PROVIDER: liveness-evaluated-for-manager true",
          "PROVIDER: performance-evaluated-for-manager true"),
      word(
          "ManagerReportTerm.notEvaluating",
          p -> p.reporting(toResponsibleManager().notEvaluating(LIVENESS, FAULT, PERFORMANCE)),
          "PROVIDER: fault-evaluated-for-manager NO",
          "PROVIDER: liveness-evaluated-for-manager NO",
          "PROVIDER: performance-evaluated-for-manager NO"),
      word(
          "ManagerReportTerm.summingUp",
          p -> p.reporting(toResponsibleManager().summingUp(LIVENESS, FAULT, PERFORMANCE)),
          "PROVIDER: fault-summed-up-for-manager true",
          "PROVIDER: liveness-summed-up-for-manager true",
          "PROVIDER: performance-summed-up-for-manager true"),
      word(
          "ManagerReportTerm.notSummingUp",
          p -> p.reporting(toResponsibleManager().notSummingUp(LIVENESS, FAULT, PERFORMANCE)),
          "PROVIDER: fault-summed-up-for-manager NO",
          "PROVIDER: liveness-summed-up-for-manager NO",
          "PROVIDER: performance-summed-up-for-manager NO"),
      word(
          "ManagerReportTerm.byMail",
          p -> p.reporting(toResponsibleManager().byMail()),
          "PROVIDER: manager-report-means MAIL"),
      word(
          "ManagerReportTerm.onPaper",
          p -> p.reporting(toResponsibleManager().onPaper()),
          "PROVIDER: manager-report-means PAPER"),
      word(
          "ManagerReportTerm.onWebPage",
          p -> p.reporting(toResponsibleManager().onWebPage()),
          "PROVIDER: manager-report-means WEB_PAGE"),
      word(
          "ManagerReportTerm.byNoneOfThese",
          p -> p.reporting(toResponsibleManager().byNoneOfThese()),
          "PROVIDER: manager-report-means NO"),
      word(
          "UserReportTerm.periodically",
          p -> p.reporting(toUsers().periodically()),
          "PROVIDER: user-report-periodic true"),
      word(
          "UserReportTerm.byTheMonth",
          p -> p.reporting(toUsers().byTheMonth()),
          "PROVIDER: user-report-by-month true"),
      word(
          "UserReportTerm.notByTheMonth",
          p -> p.reporting(toUsers().notByTheMonth()),
          "PROVIDER: user-report-by-month NO"),
      word(
          "UserReportTerm.every",
          p -> p.reporting(toUsers().every(months(1))),
          "PROVIDER: user-report-every P1M",
          "PROVIDER: user-report-periodic true"),
      word(
          "UserReportTerm.neverPeriodically",
          p -> p.reporting(toUsers().neverPeriodically()),
          "PROVIDER: user-report-every NO",
          "PROVIDER: user-report-periodic NO"),
      word(
          "UserReportTerm.with",
          p -> p.reporting(toUsers().with(AVAILABILITY, SLA_RESULTS, PERFORMANCE)),
          "PROVIDER: user-report-has-availability true",
          "PROVIDER: user-report-has-performance true",
          "PROVIDER: user-report-has-sla-results true"),
      word(
          "UserReportTerm.without",
          p -> p.reporting(toUsers().without(AVAILABILITY, SLA_RESULTS, PERFORMANCE)),
          "PROVIDER: user-report-has-availability NO",
          "PROVIDER: user-report-has-performance NO",
          "PROVIDER: user-report-has-sla-results NO"),
      word(
          "FollowUpTerm.withDetailedAnalysis",
          p -> p.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).withDetailedAnalysis()),
          "EVENT: follow-up-analysed true",
          "EVENT: follow-up-given true"),
      word(
          "FollowUpTerm.withoutDetailedAnalysis",
          p -> p.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).withoutDetailedAnalysis()),
          "EVENT: follow-up-analysed NO"),
      word(
          "FollowUpTerm.toContactsOnly",
          p -> p.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).toContactsOnly()),
          "EVENT: follow-up-given true",
          "EVENT: follow-up-to-contacts-only true"),
      word(
          "FollowUpTerm.toAllUsers",
          p -> p.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).toAllUsers()),
          "EVENT: follow-up-to-contacts-only NO"),
      word(
          "FollowUpTerm.withCauseAndForecast",
          p -> p.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).withCauseAndForecast()),
          "EVENT: follow-up-given true",
          "EVENT: follow-up-has-cause-and-forecast true"),
      word(
          "FollowUpTerm.withoutCauseAndForecast",
          p -> p.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).withoutCauseAndForecast()),
          "EVENT: follow-up-has-cause-and-forecast NO"),
      word(
          "FollowUpTerm.within",
          p -> p.reporting(followUp().of(OUTAGE).within(hours(1))),
          "EVENT: follow-up-given true",
          "EVENT: follow-up-within PT1H"),
      word(
          "FollowUpTerm.byMail",
          p -> p.reporting(followUp().of(OUTAGE).byMail()),
          "EVENT: follow-up-given true",
          "EVENT: follow-up-means MAIL"),
      word(
          "FollowUpTerm.byFax",
          p -> p.reporting(followUp().of(OUTAGE).byFax()),
          "EVENT: follow-up-given true",
          "EVENT: follow-up-means FAX"),
      word(
          "FollowUpTerm.byNeitherMailNorFax",
          p -> p.reporting(followUp().of(OUTAGE).byNeitherMailNorFax()),
          "EVENT: follow-up-means NO"),
      word(
          "FollowUpTerm.notGiven",
          p -> p.reporting(followUp().of(FAULT).notGiven()),
          "EVENT: follow-up-given NO",
          "EVENT: follow-up-within NO"),
      word(
          "MonitoringStandardsTerm.set",
          p -> p.reporting(standards().set()),
          "PROVIDER: monitoring-standards-set true"),
      word(
          "MonitoringStandardsTerm.notSet",
          p -> p.reporting(standards().notSet()),
          "PROVIDER: monitoring-standards-set NO"),
      word(
          "ManualsTerm.namingTargets",
          p -> p.reporting(manuals().namingTargets()),
          "PROVIDER: manuals-name-targets true"),
      word(
          "ManualsTerm.notNamingTargets",
          p -> p.reporting(manuals().notNamingTargets()),
          "PROVIDER: manuals-name-targets NO"),
      word(
          "ManualsTerm.namingTheOrganisation",
          p -> p.reporting(manuals().namingTheOrganisation()),
          "PROVIDER: manuals-name-organisation true"),
      word(
          "ManualsTerm.notNamingTheOrganisation",
          p -> p.reporting(manuals().notNamingTheOrganisation()),
          "PROVIDER: manuals-name-organisation NO"),
      word(
          "ManualsTerm.reportsReviewed",
          p -> p.reporting(manuals().reportsReviewed()),
          "PROVIDER: operation-reports-reviewed true"),
      word(
          "ManualsTerm.reportsNotReviewed",
          p -> p.reporting(manuals().reportsNotReviewed()),
          "PROVIDER: operation-reports-reviewed NO"),
      word(
          "ManualsTerm.of",
          p -> p.reporting(
              manuals().of(applications(), platforms(), servers(), storages(), networkDevices())),
          "PROVIDER: manuals-for-applications true",
          "PROVIDER: manuals-for-network true",
          "PROVIDER: manuals-for-platforms true",
          "PROVIDER: manuals-for-servers true",
          "PROVIDER: manuals-for-storages true"),
      word(
          "ManualsTerm.notOf",
          p -> p.reporting(manuals()
              .notOf(applications(), platforms(), servers(), storages(), networkDevices())),
          "PROVIDER: manuals-for-applications NO",
          "PROVIDER: manuals-for-network NO",
          "PROVIDER: manuals-for-platforms NO",
          "PROVIDER: manuals-for-servers NO",
          "PROVIDER: manuals-for-storages NO"),
      word(
          "ManualsTerm.on",
          p -> p.reporting(manuals()
              .on(START_AND_STOP, BACKUP, MEDIA, INCIDENTS, LOGS, PERFORMANCE, AUDIT_TOOL_MISUSE)),
          "PROVIDER: manuals-on-audit-tools true",
          "PROVIDER: manuals-on-backup true",
          "PROVIDER: manuals-on-incidents true",
          "PROVIDER: manuals-on-logs true",
          "PROVIDER: manuals-on-media true",
          "PROVIDER: manuals-on-performance true",
          "PROVIDER: manuals-on-start-and-stop true"),
      word(
          "ManualsTerm.notOn",
          p -> p.reporting(manuals()
              .notOn(
                  START_AND_STOP, BACKUP, MEDIA, INCIDENTS, LOGS, PERFORMANCE, AUDIT_TOOL_MISUSE)),
          "PROVIDER: manuals-on-audit-tools NO",
          "PROVIDER: manuals-on-backup NO",
          "PROVIDER: manuals-on-incidents NO",
          "PROVIDER: manuals-on-logs NO",
          "PROVIDER: manuals-on-media NO",
          "PROVIDER: manuals-on-performance NO",
          "PROVIDER: manuals-on-start-and-stop NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
