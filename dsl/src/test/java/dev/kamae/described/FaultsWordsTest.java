package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of faults() (Ⅲ.1.1.2). */
class FaultsWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "FaultsTerm.notWatched",
          p -> p.watching(faults().of(servers()).notWatched()),
          "SERVER: fault-fixed-intervals NO",
          "SERVER: fault-interval NO",
          "SERVER: fault-watched NO"),
      word(
          "FaultsTerm.every",
          p -> p.watching(faults().of(servers()).every(minutes(5))),
          "SERVER: fault-fixed-intervals true",
          "SERVER: fault-interval PT5M",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.tellingAllUsers",
          p -> p.watching(faults().of(servers()).tellingAllUsers()),
          "SERVER: fault-told true",
          "SERVER: fault-told-to-all true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.tellingAllUsersWithin",
          p -> p.watching(faults().of(servers()).tellingAllUsersWithin(minutes(0))),
          "SERVER: fault-all-within PT0M",
          "SERVER: fault-told true",
          "SERVER: fault-told-to-all true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.tellingContactsOnly",
          p -> p.watching(faults().of(servers()).tellingContactsOnly()),
          "SERVER: fault-told true",
          "SERVER: fault-told-to-all NO",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.tellingContactsOnlyWithin",
          p -> p.watching(faults().of(servers()).tellingContactsOnlyWithin(minutes(20))),
          "SERVER: fault-contacts-within PT20M",
          "SERVER: fault-told true",
          "SERVER: fault-told-to-all NO",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.tellingContactsWithin",
          p -> p.watching(faults().of(servers()).tellingContactsWithin(minutes(1))),
          "SERVER: fault-contacts-within PT1M",
          "SERVER: fault-told true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.tellingNobody",
          p -> p.watching(faults().of(servers()).tellingNobody()),
          "SERVER: fault-all-within NO",
          "SERVER: fault-contacts-within NO",
          "SERVER: fault-told NO",
          "SERVER: fault-told-to-all NO"),
      word(
          "FaultsTerm.byShortMail",
          p -> p.watching(faults().of(servers()).byShortMail()),
          "SERVER: fault-short-mail true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.notByShortMail",
          p -> p.watching(faults().of(servers()).notByShortMail()),
          "SERVER: fault-short-mail NO"),
      word(
          "FaultsTerm.byMethod",
          p -> p.watching(faults().of(servers()).byMethod()),
          "SERVER: fault-method true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.notByMethod",
          p -> p.watching(faults().of(servers()).notByMethod()),
          "SERVER: fault-method NO"),
      word(
          "FaultsTerm.withHoursSet",
          p -> p.watching(faults().of(servers()).withHoursSet()),
          "SERVER: fault-hours true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.withoutHoursSet",
          p -> p.watching(faults().of(servers()).withoutHoursSet()),
          "SERVER: fault-hours NO"),
      word(
          "FaultsTerm.withOrganisation",
          p -> p.watching(faults().of(servers()).withOrganisation()),
          "SERVER: fault-organisation true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.withoutOrganisation",
          p -> p.watching(faults().of(servers()).withoutOrganisation()),
          "SERVER: fault-organisation NO"),
      word(
          "FaultsTerm.evaluated",
          p -> p.watching(faults().of(servers()).evaluated()),
          "SERVER: fault-evaluated true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.notEvaluated",
          p -> p.watching(faults().of(servers()).notEvaluated()),
          "SERVER: fault-evaluated NO"),
      word(
          "FaultsTerm.reviewed",
          p -> p.watching(faults().of(servers()).reviewed()),
          "SERVER: fault-reviewed true",
          "SERVER: fault-watched true"),
      word(
          "FaultsTerm.notReviewed",
          p -> p.watching(faults().of(servers()).notReviewed()),
          "SERVER: fault-reviewed NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
