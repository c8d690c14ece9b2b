package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of incidents() (Ⅱ.6.1.1). */
class IncidentsWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "IncidentsTerm.reportedByAllEmployees",
          p -> p.organising(incidents().reportedByAllEmployees()),
          "PROVIDER: incidents-reported-by-all true"),
      word(
          "IncidentsTerm.notReportedByAllEmployees",
          p -> p.organising(incidents().notReportedByAllEmployees()),
          "PROVIDER: incidents-reported-by-all NO"),
      word(
          "IncidentsTerm.recorded",
          p -> p.organising(incidents().recorded()),
          "PROVIDER: incidents-recorded true"),
      word(
          "IncidentsTerm.notRecorded",
          p -> p.organising(incidents().notRecorded()),
          "PROVIDER: incidents-recorded NO"),
      word(
          "IncidentsTerm.reportedAtOnce",
          p -> p.organising(incidents().reportedAtOnce()),
          "PROVIDER: incidents-reported-at-once true"),
      word(
          "IncidentsTerm.notReportedAtOnce",
          p -> p.organising(incidents().notReportedAtOnce()),
          "PROVIDER: incidents-reported-at-once NO"),
      word(
          "IncidentsTerm.withResponseOrganisation",
          p -> p.organising(incidents().withResponseOrganisation()),
          "PROVIDER: response-organised true"),
      word(
          "IncidentsTerm.withoutResponseOrganisation",
          p -> p.organising(incidents().withoutResponseOrganisation()),
          "PROVIDER: response-organised NO"),
      word(
          "IncidentsTerm.withResponseProcedure",
          p -> p.organising(incidents().withResponseProcedure()),
          "PROVIDER: response-procedure-set true"),
      word(
          "IncidentsTerm.withoutResponseProcedure",
          p -> p.organising(incidents().withoutResponseProcedure()),
          "PROVIDER: response-procedure-set NO"),
      word(
          "IncidentsTerm.byFormalProcedure",
          p -> p.organising(incidents().byFormalProcedure()),
          "PROVIDER: reporting-formal true"),
      word(
          "IncidentsTerm.notByFormalProcedure",
          p -> p.organising(incidents().notByFormalProcedure()),
          "PROVIDER: reporting-formal NO"),
      word(
          "IncidentsTerm.knownToAllEmployees",
          p -> p.organising(incidents().knownToAllEmployees()),
          "PROVIDER: reporting-known-to-all true"),
      word(
          "IncidentsTerm.notKnownToAllEmployees",
          p -> p.organising(incidents().notKnownToAllEmployees()),
          "PROVIDER: reporting-known-to-all NO"),
      word(
          "IncidentsTerm.contactKnownToAllEmployees",
          p -> p.organising(incidents().contactKnownToAllEmployees()),
          "PROVIDER: contact-known-to-all true"),
      word(
          "IncidentsTerm.contactNotKnownToAllEmployees",
          p -> p.organising(incidents().contactNotKnownToAllEmployees()),
          "PROVIDER: contact-known-to-all NO"),
      word(
          "IncidentsTerm.contactAlwaysReachable",
          p -> p.organising(incidents().contactAlwaysReachable()),
          "PROVIDER: contact-always-reachable true"),
      word(
          "IncidentsTerm.contactNotAlwaysReachable",
          p -> p.organising(incidents().contactNotAlwaysReachable()),
          "PROVIDER: contact-always-reachable NO"),
      word(
          "IncidentsTerm.dutyKnownToAllEmployees",
          p -> p.organising(incidents().dutyKnownToAllEmployees()),
          "PROVIDER: duty-known-to-all true"),
      word(
          "IncidentsTerm.dutyNotKnownToAllEmployees",
          p -> p.organising(incidents().dutyNotKnownToAllEmployees()),
          "PROVIDER: duty-known-to-all NO"),
      word(
          "IncidentsTerm.analysed",
          p -> p.organising(incidents().analysed()),
          "PROVIDER: incidents-analysed true"),
      word(
          "IncidentsTerm.notAnalysed",
          p -> p.organising(incidents().notAnalysed()),
          "PROVIDER: incidents-analysed NO"),
      word(
          "IncidentsTerm.measuresReviewed",
          p -> p.organising(incidents().measuresReviewed()),
          "PROVIDER: measures-reviewed-from-incidents true"),
      word(
          "IncidentsTerm.measuresNotReviewed",
          p -> p.organising(incidents().measuresNotReviewed()),
          "PROVIDER: measures-reviewed-from-incidents NO"),
      word(
          "IncidentsTerm.handledInStages",
          p -> p.organising(incidents().handledInStages(ISOLATE, FULL_RECOVERY)),
          "PROVIDER: response-stages FULL_RECOVERY, ISOLATE"),
      word(
          "IncidentsTerm.handledInNoStages",
          p -> p.organising(incidents().handledInNoStages()),
          "PROVIDER: response-stages NO"),
      word(
          "IncidentsTerm.toContact",
          p -> p.organising(incidents().toContact("CSIRT")),
          "PROVIDER: incident-contact CSIRT"),
      word(
          "IncidentsTerm.toNoContact",
          p -> p.organising(incidents().toNoContact()),
          "PROVIDER: incident-contact NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
