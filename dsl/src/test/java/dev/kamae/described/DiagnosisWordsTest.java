package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of diagnosis(...), and the single facts of upkeep (Ⅲ.2.1.3 c, Ⅲ.2.1.4). */
class DiagnosisWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "DiagnosisTerm.actedOn",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).actedOn()),
          "DIAGNOSIS: diagnosis-acted-on true"),
      word(
          "DiagnosisTerm.notActedOn",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).notActedOn()),
          "DIAGNOSIS: diagnosis-acted-on NO"),
      word(
          "DiagnosisTerm.planningTargets",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).planningTargets()),
          "DIAGNOSIS: diagnosis-targets-planned true"),
      word(
          "DiagnosisTerm.notPlanningTargets",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).notPlanningTargets()),
          "DIAGNOSIS: diagnosis-targets-planned NO"),
      word(
          "DiagnosisTerm.planningMethods",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).planningMethods()),
          "DIAGNOSIS: diagnosis-methods-planned true"),
      word(
          "DiagnosisTerm.notPlanningMethods",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).notPlanningMethods()),
          "DIAGNOSIS: diagnosis-methods-planned NO"),
      word(
          "DiagnosisTerm.planningTimes",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).planningTimes()),
          "DIAGNOSIS: diagnosis-times-planned true"),
      word(
          "DiagnosisTerm.notPlanningTimes",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).notPlanningTimes()),
          "DIAGNOSIS: diagnosis-times-planned NO"),
      word(
          "DiagnosisTerm.recordingMeasures",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).recordingMeasures()),
          "DIAGNOSIS: diagnosis-measures-recorded true"),
      word(
          "DiagnosisTerm.notRecordingMeasures",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).notRecordingMeasures()),
          "DIAGNOSIS: diagnosis-measures-recorded NO"),
      word(
          "DiagnosisTerm.regularly",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).regularly()),
          "SERVER: simple-diagnosis-done true"),
      word(
          "DiagnosisTerm.every",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).every(months(1))),
          "DIAGNOSIS: diagnosis-every P1M",
          "SERVER: simple-diagnosis-done true"),
      word(
          "DiagnosisTerm.notDone",
          p -> p.keepingUp(diagnosis(SIMPLE).of(servers()).notDone()),
          "DIAGNOSIS: diagnosis-every NO",
          "SERVER: simple-diagnosis-done NO"),
      word(
          "DiagnosisTerm.regularly",
          p -> p.keepingUp(diagnosis(NETWORK).of(servers()).regularly()),
          "SERVER: network-diagnosis-done true"),
      word(
          "DiagnosisTerm.every",
          p -> p.keepingUp(diagnosis(NETWORK).of(servers()).every(months(1))),
          "DIAGNOSIS: diagnosis-every P1M",
          "SERVER: network-diagnosis-done true"),
      word(
          "DiagnosisTerm.notDone",
          p -> p.keepingUp(diagnosis(NETWORK).of(servers()).notDone()),
          "DIAGNOSIS: diagnosis-every NO",
          "SERVER: network-diagnosis-done NO"),
      word(
          "DiagnosisTerm.regularly",
          p -> p.keepingUp(diagnosis(APPLICATION).of(servers()).regularly()),
          "SERVER: application-diagnosis-done true"),
      word(
          "DiagnosisTerm.every",
          p -> p.keepingUp(diagnosis(APPLICATION).of(servers()).every(months(1))),
          "DIAGNOSIS: diagnosis-every P1M",
          "SERVER: application-diagnosis-done true"),
      word(
          "DiagnosisTerm.notDone",
          p -> p.keepingUp(diagnosis(APPLICATION).of(servers()).notDone()),
          "DIAGNOSIS: diagnosis-every NO",
          "SERVER: application-diagnosis-done NO"),
      word(
          "Words.diagnosedFromDevelopment",
          p -> p.keepingUp(diagnosedFromDevelopment()),
          "PROVIDER: applications-diagnosed-from-development true"),
      word(
          "Words.notDiagnosedFromDevelopment",
          p -> p.keepingUp(notDiagnosedFromDevelopment()),
          "PROVIDER: applications-diagnosed-from-development NO"),
      word("Words.noDownloads", p -> p.keepingUp(noDownloads()), "PROVIDER: downloads-offered NO"),
      word("Words.noDatabases", p -> p.keepingUp(noDatabases()), "PROVIDER: databases NO"),
      word("Words.standby", p -> p.keepingUp(standby(HOT).of(servers())), "SERVER: standby HOT"),
      word("Words.standby", p -> p.keepingUp(standby(COLD).of(servers())), "SERVER: standby COLD"),
      word("Words.standby", p -> p.keepingUp(standby(NONE).of(servers())), "SERVER: standby NONE"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
