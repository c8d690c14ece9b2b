package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.*;
import static dev.kamae.guideline.Practice.*;
import static dev.kamae.samples.clauses.Example.bare;
import static dev.kamae.samples.clauses.Example.clause;

import java.util.List;

/** Part Ⅱ: organisation and operation. */
final class OrganisationExamples {

  private OrganisationExamples() {}

  static List<Example> all() {
    return List.of(
        clause(
            II_6_1_1,
            to -> to.organising(incidents()
                .reportedByAllEmployees()
                .recorded()
                .reportedAtOnce()
                .withResponseOrganisation()
                .withResponseProcedure()),
            to -> to.organising(incidents().notRecorded())),
        clause(
            II_6_1_1_I,
            to -> to.organising(incidents()
                .byFormalProcedure()
                .withResponseProcedure()
                .handledInStages(ISOLATE, PARTIAL_RECOVERY, FULL_RECOVERY)
                .knownToAllEmployees()),
            to -> to.organising(incidents().handledInNoStages())),
        clause(
            II_6_1_1_II,
            to -> to.organising(incidents()
                .toContact("CSIRT")
                .contactKnownToAllEmployees()
                .contactAlwaysReachable()),
            to -> to.organising(incidents().toNoContact())),
        clause(
            II_6_1_1_III,
            to -> to.organising(incidents().dutyKnownToAllEmployees()),
            to -> to.organising(incidents().dutyNotKnownToAllEmployees())),
        clause(
            II_6_1_1_IV,
            to -> to.organising(incidents().analysed().measuresReviewed()),
            to -> to.organising(incidents().notAnalysed())),
        clause(
            II_7_1_1,
            to -> to.offering(service("payroll")
                .handling(information("salary records", PERSONAL)
                    .governedBy(law("Act on the Protection of Personal Information"))
                    .treatedAccordingly())),
            to -> to.offering(service("payroll")
                .handling(information("salary records", PERSONAL).governedByNothingNamed()))),
        clause(
            II_7_1_1_I,
            to -> to.organising(compliance().considering(law("Copyright Act"))),
            to -> to.organising(compliance().consideringNoLaws())),
        clause(
            II_7_1_1_II,
            to -> to.organising(compliance().consulting("PPC guidelines")),
            to -> to.organising(compliance().consultingNoGuidelines())),
        bare(
            II_7_1_1_III,
            to -> to.housedIn(building("Berlin DC").in(country("DE")))
                .organising(compliance().foreignLawConsidered()),
            to -> to.organising(compliance().foreignLawApplies().foreignLawNotConsidered())),
        clause(
            II_7_1_2,
            to -> to.organising(
                record("ledger", ACCOUNTING).managedAsLawAsks().managedAsPolicyAsks()),
            to -> to.organising(record("ledger", ACCOUNTING).notManagedAsPolicyAsks())),
        clause(
            II_7_1_2_I,
            to -> to.organising(records().classedByKind().classedByRetentionAndMedium()),
            to -> to.organising(records().notClassedByKind())),
        clause(
            II_7_1_2_II,
            to -> to.organising(records().storedAsMakerAdvises()),
            to -> to.organising(records().notStoredAsMakerAdvises())),
        clause(
            II_7_1_2_III,
            to -> to.organising(records().longTermOn(PAPER_RECORDS, MICROFILM)),
            to -> to.organising(records().longTermOnNeither())),
        clause(
            II_7_1_2_IV,
            to -> to.organising(records().legalRetentionIdentified()),
            to -> to.organising(records().legalRetentionNotIdentified())),
        clause(
            II_7_1_3,
            to -> to.organising(permittedUse()
                .usersStated()
                .areasStated()
                .approved()
                .monitored()
                .warned()),
            to -> to.organising(permittedUse().notMonitored())),
        clause(
            II_7_1_3_I,
            to -> to.organising(
                permittedUse().warned().warningNamesTheOwner().warningForbidsUnauthorisedAccess()),
            to -> to.organising(permittedUse().notWarned())),
        clause(
            II_7_1_3_II,
            to -> to.organising(permittedUse().consentAsked()),
            to -> to.organising(permittedUse().consentNotAsked())),
        clause(
            II_8_1_1,
            to -> to.organising(support().oneStop()),
            to -> to.organising(support().notOneStop())),
        clause(
            II_8_1_1_I,
            to -> to.organising(
                partnerProvider("Transfer Bank").agreedOn(FAULTS, QUESTIONS, REQUESTS)),
            to -> to.organising(partnerProvider("Transfer Bank").notAgreedOn(REQUESTS))));
  }
}
