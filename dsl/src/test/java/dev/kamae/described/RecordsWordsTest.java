package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of compliance(), record(...) and records() (Ⅱ.7.1.1, Ⅱ.7.1.2). */
class RecordsWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "ComplianceTerm.foreignLawApplies",
          p -> p.organising(compliance().foreignLawApplies()),
          "PROVIDER: foreign-law-applies true"),
      word(
          "ComplianceTerm.foreignLawDoesNotApply",
          p -> p.organising(compliance().foreignLawDoesNotApply()),
          "PROVIDER: foreign-law-applies NO"),
      word(
          "ComplianceTerm.foreignLawConsidered",
          p -> p.organising(compliance().foreignLawConsidered()),
          "PROVIDER: foreign-law-considered true"),
      word(
          "ComplianceTerm.foreignLawNotConsidered",
          p -> p.organising(compliance().foreignLawNotConsidered()),
          "PROVIDER: foreign-law-considered NO"),
      word(
          "ComplianceTerm.considering",
          p -> p.organising(compliance().considering(law("Copyright Act"), law("Companies Act"))),
          "PROVIDER: laws-considered Companies Act, Copyright Act"),
      word(
          "ComplianceTerm.consideringNoLaws",
          p -> p.organising(compliance().consideringNoLaws()),
          "PROVIDER: laws-considered NO"),
      word(
          "ComplianceTerm.consulting",
          p -> p.organising(compliance().consulting("PPC guidelines")),
          "PROVIDER: guidelines-consulted PPC guidelines"),
      word(
          "ComplianceTerm.consultingNoGuidelines",
          p -> p.organising(compliance().consultingNoGuidelines()),
          "PROVIDER: guidelines-consulted NO"),
      word(
          "RecordTerm.managedAsLawAsks",
          p -> p.organising(record("ledger", ACCOUNTING).managedAsLawAsks()),
          "RECORD: record-managed-as-law-asks true"),
      word(
          "RecordTerm.notManagedAsLawAsks",
          p -> p.organising(record("ledger", ACCOUNTING).notManagedAsLawAsks()),
          "RECORD: record-managed-as-law-asks NO"),
      word(
          "RecordTerm.managedAsPolicyAsks",
          p -> p.organising(record("ledger", ACCOUNTING).managedAsPolicyAsks()),
          "RECORD: record-managed-as-policy-asks true"),
      word(
          "RecordTerm.notManagedAsPolicyAsks",
          p -> p.organising(record("ledger", ACCOUNTING).notManagedAsPolicyAsks()),
          "RECORD: record-managed-as-policy-asks NO"),
      word(
          "RecordsTerm.classedByKind",
          p -> p.organising(records().classedByKind()),
          "PROVIDER: records-classed-by-kind true"),
      word(
          "RecordsTerm.notClassedByKind",
          p -> p.organising(records().notClassedByKind()),
          "PROVIDER: records-classed-by-kind NO"),
      word(
          "RecordsTerm.classedByRetentionAndMedium",
          p -> p.organising(records().classedByRetentionAndMedium()),
          "PROVIDER: records-classed-by-retention-and-medium true"),
      word(
          "RecordsTerm.notClassedByRetentionAndMedium",
          p -> p.organising(records().notClassedByRetentionAndMedium()),
          "PROVIDER: records-classed-by-retention-and-medium NO"),
      word(
          "RecordsTerm.storedAsMakerAdvises",
          p -> p.organising(records().storedAsMakerAdvises()),
          "PROVIDER: records-stored-as-maker-advises true"),
      word(
          "RecordsTerm.notStoredAsMakerAdvises",
          p -> p.organising(records().notStoredAsMakerAdvises()),
          "PROVIDER: records-stored-as-maker-advises NO"),
      word(
          "RecordsTerm.legalRetentionIdentified",
          p -> p.organising(records().legalRetentionIdentified()),
          "PROVIDER: legal-retention-identified true"),
      word(
          "RecordsTerm.legalRetentionNotIdentified",
          p -> p.organising(records().legalRetentionNotIdentified()),
          "PROVIDER: legal-retention-identified NO"),
      word(
          "RecordsTerm.longTermOn",
          p -> p.organising(records().longTermOn(PAPER_RECORDS, MICROFILM)),
          "PROVIDER: long-term-medium MICROFILM, PAPER_RECORDS"),
      word(
          "RecordsTerm.longTermOnNeither",
          p -> p.organising(records().longTermOnNeither()),
          "PROVIDER: long-term-medium NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
