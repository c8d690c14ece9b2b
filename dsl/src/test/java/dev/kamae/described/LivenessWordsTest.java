package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of liveness() (Ⅲ.1.1.1). */
class LivenessWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "LivenessTerm.notWatched",
          p -> p.watching(liveness().of(servers()).notWatched()),
          "SERVER: liveness-fixed-intervals NO",
          "SERVER: liveness-interval NO",
          "SERVER: liveness-watched NO"),
      word(
          "LivenessTerm.every",
          p -> p.watching(liveness().of(servers()).every(minutes(5))),
          "SERVER: liveness-fixed-intervals true",
          "SERVER: liveness-interval PT5M",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.tellingAllUsers",
          p -> p.watching(liveness().of(servers()).tellingAllUsers()),
          "SERVER: liveness-told true",
          "SERVER: liveness-told-to-all true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.tellingAllUsersWithin",
          p -> p.watching(liveness().of(servers()).tellingAllUsersWithin(minutes(0))),
          "SERVER: liveness-all-within PT0M",
          "SERVER: liveness-told true",
          "SERVER: liveness-told-to-all true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.tellingContactsOnly",
          p -> p.watching(liveness().of(servers()).tellingContactsOnly()),
          "SERVER: liveness-told true",
          "SERVER: liveness-told-to-all NO",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.tellingContactsOnlyWithin",
          p -> p.watching(liveness().of(servers()).tellingContactsOnlyWithin(minutes(20))),
          "SERVER: liveness-contacts-within PT20M",
          "SERVER: liveness-told true",
          "SERVER: liveness-told-to-all NO",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.tellingContactsWithin",
          p -> p.watching(liveness().of(servers()).tellingContactsWithin(minutes(1))),
          "SERVER: liveness-contacts-within PT1M",
          "SERVER: liveness-told true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.tellingNobody",
          p -> p.watching(liveness().of(servers()).tellingNobody()),
          "SERVER: liveness-all-within NO",
          "SERVER: liveness-contacts-within NO",
          "SERVER: liveness-told NO",
          "SERVER: liveness-told-to-all NO"),
      word(
          "LivenessTerm.byShortMail",
          p -> p.watching(liveness().of(servers()).byShortMail()),
          "SERVER: liveness-short-mail true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.notByShortMail",
          p -> p.watching(liveness().of(servers()).notByShortMail()),
          "SERVER: liveness-short-mail NO"),
      word(
          "LivenessTerm.byMethod",
          p -> p.watching(liveness().of(servers()).byMethod()),
          "SERVER: liveness-method true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.notByMethod",
          p -> p.watching(liveness().of(servers()).notByMethod()),
          "SERVER: liveness-method NO"),
      word(
          "LivenessTerm.withHoursSet",
          p -> p.watching(liveness().of(servers()).withHoursSet()),
          "SERVER: liveness-hours true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.withoutHoursSet",
          p -> p.watching(liveness().of(servers()).withoutHoursSet()),
          "SERVER: liveness-hours NO"),
      word(
          "LivenessTerm.withOrganisation",
          p -> p.watching(liveness().of(servers()).withOrganisation()),
          "SERVER: liveness-organisation true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.withoutOrganisation",
          p -> p.watching(liveness().of(servers()).withoutOrganisation()),
          "SERVER: liveness-organisation NO"),
      word(
          "LivenessTerm.evaluated",
          p -> p.watching(liveness().of(servers()).evaluated()),
          "SERVER: liveness-evaluated true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.notEvaluated",
          p -> p.watching(liveness().of(servers()).notEvaluated()),
          "SERVER: liveness-evaluated NO"),
      word(
          "LivenessTerm.reviewed",
          p -> p.watching(liveness().of(servers()).reviewed()),
          "SERVER: liveness-reviewed true",
          "SERVER: liveness-watched true"),
      word(
          "LivenessTerm.notReviewed",
          p -> p.watching(liveness().of(servers()).notReviewed()),
          "SERVER: liveness-reviewed NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
