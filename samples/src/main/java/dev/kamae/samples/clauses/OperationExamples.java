package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.*;
import static dev.kamae.guideline.Measure.*;
import static dev.kamae.guideline.Practice.*;
import static dev.kamae.samples.clauses.Example.clause;

import java.util.List;

/** Chapter Ⅲ.1: what is common to all operation. */
final class OperationExamples {

  private OperationExamples() {}

  static List<Example> monitoring() {
    return List.of(
        clause(
            III_1_1_1,
            to -> to.watching(liveness().of(everyComponent()).tellingAllUsers()),
            to -> to.watching(liveness().of(everyComponent()).tellingNobody())),
        clause(
            LIVENESS_INTERVAL,
            to -> to.watching(liveness().of(everyComponent()).every(minutes(5))),
            to -> to.watching(liveness().of(everyComponent()).every(minutes(15)))),
        clause(
            OUTAGE_NOTICE,
            to -> to.watching(liveness().of(everyComponent()).tellingAllUsersWithin(minutes(20))),
            to -> to.watching(liveness().of(everyComponent()).tellingNobody())),
        clause(
            III_1_1_1_I,
            to -> to.watching(liveness()
                .of(everyComponent())
                .every(minutes(5))
                .byMethod()
                .withHoursSet()
                .withOrganisation()),
            to -> to.watching(liveness().of(everyComponent()).withoutHoursSet())),
        clause(
            III_1_1_1_II,
            to -> to.watching(liveness().of(everyComponent()).evaluated().reviewed()),
            to -> to.watching(liveness().of(everyComponent()).notReviewed())),
        clause(
            III_1_1_1_III,
            to -> to.watching(liveness().of(everyComponent()).tellingAllUsers().byShortMail()),
            to -> to.watching(liveness().of(everyComponent()).tellingContactsOnly())),
        clause(
            III_1_1_2,
            to -> to.watching(faults().of(everyComponent()).tellingContactsOnly()),
            to -> to.watching(faults().of(everyComponent()).notWatched())),
        clause(
            FAULT_INTERVAL,
            to -> to.watching(faults().of(everyComponent()).every(minutes(10))),
            to -> to.watching(faults().of(everyComponent()).every(hours(1)))),
        clause(
            FAULT_NOTICE,
            to -> to.watching(faults().of(everyComponent()).tellingContactsOnlyWithin(minutes(20))),
            to -> to.watching(faults().of(everyComponent()).tellingContactsOnlyWithin(hours(1)))),
        clause(
            III_1_1_2_I,
            to -> to.watching(faults()
                .of(everyComponent())
                .every(minutes(10))
                .byMethod()
                .withHoursSet()
                .withOrganisation()),
            to -> to.watching(faults().of(everyComponent()).withoutOrganisation())),
        clause(
            III_1_1_2_II,
            to -> to.watching(faults().of(everyComponent()).evaluated().reviewed()),
            to -> to.watching(faults().of(everyComponent()).notEvaluated())),
        clause(
            III_1_1_2_III,
            to ->
                to.watching(faults().of(everyComponent()).tellingContactsOnly().byShortMail()),
            to -> to.watching(faults().of(everyComponent()).tellingAllUsers())),
        clause(
            III_1_1_3,
            to -> to.watching(
                performance().of(everyComponent()).atFixedIntervals().tellingUsersAsAgreed()),
            to -> to.watching(performance().of(everyComponent()).notAtFixedIntervals())),
        clause(
            PERFORMANCE_INTERVAL,
            to -> to.watching(performance().of(servers()).every(minutes(10))),
            to -> to.watching(performance().of(servers()).notWatched())),
        clause(
            PERFORMANCE_NOTICE,
            to -> to.watching(performance().of(servers()).tellingContactsOnlyWithin(minutes(20))),
            to -> to.watching(performance().of(servers()).tellingContactsOnlyWithin(hours(5)))),
        clause(
            III_1_1_3_I,
            to -> to.watching(performance()
                .of(everyComponent())
                .every(minutes(10))
                .byMethod()
                .withHoursSet()
                .withOrganisation()),
            to -> to.watching(performance().of(everyComponent()).notByMethod())),
        clause(
            III_1_1_3_II,
            to -> to.watching(
                performance().of(everyComponent()).tellingContactsOnly().promptlyAsAgreed()),
            to -> to.watching(performance().of(everyComponent()).notPromptlyAsAgreed())),
        clause(
            III_1_1_3_III,
            to -> to.watching(performance().of(everyComponent()).reviewedByTheManager()),
            to -> to.watching(performance().of(everyComponent()).notReviewedByTheManager())));
  }

  static List<Example> upkeepAndReports() {
    return List.of(
        clause(
            III_1_1_4,
            to -> to.reporting(toResponsibleManager()
                .evaluating(LIVENESS, FAULT, PERFORMANCE)
                .summingUp(LIVENESS, FAULT, PERFORMANCE)),
            to -> to.reporting(toResponsibleManager().notSummingUp(PERFORMANCE))),
        clause(
            III_1_1_4_I,
            to -> to.reporting(
                toResponsibleManager().withContentSet().withTimingSet().withRecipientSet()),
            to -> to.reporting(toResponsibleManager().withoutTimingSet())),
        clause(
            III_1_1_4_II,
            to -> to.reporting(toResponsibleManager().byMail()),
            to -> to.reporting(toResponsibleManager().byNoneOfThese())),
        clause(
            III_1_1_5,
            to -> to.keepingUp(clocks().of(everyComponent()).syncedBy(NTP)),
            to -> to.keepingUp(clocks().of(everyComponent()).notSynced())),
        clause(
            III_1_1_5_I,
            to -> to.keepingUp(clocks().of(everyComponent()).to(JAPAN_STANDARD_TIME)),
            to -> to.keepingUp(clocks().of(everyComponent()).to(OTHER_TIME))),
        clause(
            III_1_1_5_II,
            to -> to.keepingUp(clocks().of(servers(), storages()).agreeing()),
            to -> to.keepingUp(clocks().of(servers(), storages()).notAgreeing())),
        clause(
            III_1_1_5_III,
            to -> to.keepingUp(clocks().of(everyComponent()).syncedBy(NTP).correctingErrors()),
            to -> to.keepingUp(clocks().of(everyComponent()).notCorrectingErrors())),
        clause(
            III_1_1_5_IV,
            to -> to.keepingUp(clocks().of(everyComponent()).checkedRegularly()),
            to -> to.keepingUp(clocks().of(everyComponent()).notCheckedRegularly())),
        clause(
            III_1_1_6,
            to -> to.keepingUp(
                patches().of(everyComponent()).gatheringInformationRegularly().applied()),
            to -> to.keepingUp(patches().of(everyComponent()).notApplied())),
        clause(
            PATCH_START,
            to -> to.keepingUp(
                patches().of(everyComponent()).startedWithin(hours(24)).afterVendorRelease()),
            to -> to.keepingUp(
                patches().of(everyComponent()).startedWithin(days(7)).afterVendorRelease())),
        clause(
            III_1_1_6_I,
            to -> to.keepingUp(patches().of(everyComponent()).informedBy("JPCERT/CC", "IPA")),
            to -> to.keepingUp(patches().of(everyComponent()).informedByNobody())),
        clause(
            III_1_1_6_II,
            to -> to.keepingUp(patches().of(everyComponent()).testedForImpact()),
            to -> to.keepingUp(patches().of(everyComponent()).notTestedForImpact())),
        clause(
            III_1_1_7,
            to -> to.reporting(toUsers().periodically()),
            to -> to.reporting(toUsers().neverPeriodically())),
        clause(
            USER_REPORT_INTERVAL,
            to -> to.reporting(toUsers().every(months(1))),
            to -> to.reporting(toUsers().every(months(3)))),
        clause(
            III_1_1_7_I,
            to -> to.reporting(toUsers().with(AVAILABILITY, SLA_RESULTS, PERFORMANCE)),
            to -> to.reporting(toUsers().without(SLA_RESULTS))),
        clause(
            III_1_1_7_II,
            to -> to.reporting(toUsers().byTheMonth()),
            to -> to.reporting(toUsers().notByTheMonth())),
        clause(
            III_1_1_8,
            to -> to.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE)),
            to -> to.reporting(followUp().of(PERFORMANCE).notGiven())),
        clause(
            FOLLOW_UP_DELAY,
            to -> to.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).within(hours(1))),
            to -> to.reporting(followUp().of(OUTAGE).within(hours(12)))),
        clause(
            III_1_1_8_I,
            to -> to.reporting(
                followUp().of(OUTAGE, FAULT, PERFORMANCE).withDetailedAnalysis().toContactsOnly()),
            to -> to.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).toAllUsers())),
        clause(
            III_1_1_8_II,
            to -> to.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).byFax()),
            to -> to.reporting(followUp().of(OUTAGE).byNeitherMailNorFax())),
        clause(
            III_1_1_8_III,
            to -> to.reporting(followUp().of(OUTAGE, FAULT, PERFORMANCE).withCauseAndForecast()),
            to -> to.reporting(followUp().of(FAULT).withoutCauseAndForecast())),
        clause(
            III_1_1_9,
            to -> to.reporting(
                standards().set(),
                manuals().of(applications(), platforms(), servers(), storages(), networkDevices())),
            to -> to.reporting(manuals().notOf(storages()))),
        clause(
            III_1_1_9_I,
            to -> to.reporting(manuals()
                .namingTargets()
                .namingTheOrganisation()
                .on(
                    START_AND_STOP,
                    BACKUP,
                    MEDIA,
                    INCIDENTS,
                    LOGS,
                    PERFORMANCE,
                    AUDIT_TOOL_MISUSE)),
            to -> to.reporting(manuals().notOn(MEDIA))),
        clause(
            III_1_1_9_II,
            to -> to.reporting(manuals().reportsReviewed()),
            to -> to.reporting(manuals().reportsNotReviewed())));
  }
}
