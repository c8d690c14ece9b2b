package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of recoveryDrills(), capacityDocument() and capacity() (Ⅲ.2.1.2, Ⅲ.2.3.2). */
class CapacityWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "RecoveryDrillsTerm.planned",
          p -> p.keeping(recoveryDrills().planned()),
          "PROVIDER: recovery-drills-planned true"),
      word(
          "RecoveryDrillsTerm.notPlanned",
          p -> p.keeping(recoveryDrills().notPlanned()),
          "PROVIDER: recovery-drills-planned NO"),
      word(
          "RecoveryDrillsTerm.reviewed",
          p -> p.keeping(recoveryDrills().reviewed()),
          "PROVIDER: recovery-drills-reviewed true"),
      word(
          "RecoveryDrillsTerm.notReviewed",
          p -> p.keeping(recoveryDrills().notReviewed()),
          "PROVIDER: recovery-drills-reviewed NO"),
      word(
          "CapacityDocumentTerm.fromForecast",
          p -> p.keeping(capacityDocument().fromForecast()),
          "PROVIDER: capacity-document-made true",
          "PROVIDER: capacity-from-forecast true"),
      word(
          "CapacityDocumentTerm.notFromForecast",
          p -> p.keeping(capacityDocument().notFromForecast()),
          "PROVIDER: capacity-document-made true",
          "PROVIDER: capacity-from-forecast NO"),
      word(
          "CapacityDocumentTerm.kept",
          p -> p.keeping(capacityDocument().kept()),
          "PROVIDER: capacity-document-kept true",
          "PROVIDER: capacity-document-made true"),
      word(
          "CapacityDocumentTerm.notKept",
          p -> p.keeping(capacityDocument().notKept()),
          "PROVIDER: capacity-document-kept NO",
          "PROVIDER: capacity-document-kept-after-service NO",
          "PROVIDER: capacity-document-made true"),
      word(
          "CapacityDocumentTerm.keptAfterServiceFor",
          p -> p.keeping(capacityDocument().keptAfterServiceFor(years(1))),
          "PROVIDER: capacity-document-kept true",
          "PROVIDER: capacity-document-kept-after-service P1Y",
          "PROVIDER: capacity-document-made true"),
      word(
          "Words.noCapacityDocument",
          p -> p.keeping(noCapacityDocument()),
          "PROVIDER: capacity-document-kept NO",
          "PROVIDER: capacity-document-kept-after-service NO",
          "PROVIDER: capacity-document-made NO"),
      word(
          "CapacityTerm.monitoredAndTuned",
          p -> p.keeping(capacity().monitoredAndTuned()),
          "PROVIDER: capacity-monitored true"),
      word(
          "CapacityTerm.notMonitoredAndTuned",
          p -> p.keeping(capacity().notMonitoredAndTuned()),
          "PROVIDER: capacity-monitored NO"),
      word(
          "CapacityTerm.needForecast",
          p -> p.keeping(capacity().needForecast()),
          "PROVIDER: capacity-need-forecast true"),
      word(
          "CapacityTerm.needNotForecast",
          p -> p.keeping(capacity().needNotForecast()),
          "PROVIDER: capacity-need-forecast NO"),
      word(
          "CapacityTerm.monitoredRegularly",
          p -> p.keeping(capacity().monitoredRegularly()),
          "PROVIDER: capacity-monitored-regularly true"),
      word(
          "CapacityTerm.notMonitoredRegularly",
          p -> p.keeping(capacity().notMonitoredRegularly()),
          "PROVIDER: capacity-monitored-regularly NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
