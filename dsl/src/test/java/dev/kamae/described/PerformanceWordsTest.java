package dev.kamae.described;

import static dev.kamae.described.Example.word;
import static dev.kamae.dsl.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of performance() (Ⅲ.1.1.3). */
class PerformanceWordsTest {

  static final List<Example> WORDS = List.of(
      word(
          "PerformanceTerm.notWatched",
          p -> p.watching(performance().of(servers()).notWatched()),
          "SERVER: performance-fixed-intervals NO",
          "SERVER: performance-interval NO",
          "SERVER: performance-watched NO"),
      word(
          "PerformanceTerm.every",
          p -> p.watching(performance().of(servers()).every(minutes(5))),
          "SERVER: performance-fixed-intervals true",
          "SERVER: performance-interval PT5M",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.tellingAllUsers",
          p -> p.watching(performance().of(servers()).tellingAllUsers()),
          "SERVER: performance-told true",
          "SERVER: performance-told-to-all true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.tellingAllUsersWithin",
          p -> p.watching(performance().of(servers()).tellingAllUsersWithin(minutes(0))),
          "SERVER: performance-all-within PT0M",
          "SERVER: performance-told true",
          "SERVER: performance-told-to-all true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.tellingContactsOnly",
          p -> p.watching(performance().of(servers()).tellingContactsOnly()),
          "SERVER: performance-told true",
          "SERVER: performance-told-to-all NO",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.tellingContactsOnlyWithin",
          p -> p.watching(performance().of(servers()).tellingContactsOnlyWithin(minutes(20))),
          "SERVER: performance-contacts-within PT20M",
          "SERVER: performance-told true",
          "SERVER: performance-told-to-all NO",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.tellingContactsWithin",
          p -> p.watching(performance().of(servers()).tellingContactsWithin(minutes(1))),
          "SERVER: performance-contacts-within PT1M",
          "SERVER: performance-told true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.tellingNobody",
          p -> p.watching(performance().of(servers()).tellingNobody()),
          "SERVER: performance-all-within NO",
          "SERVER: performance-contacts-within NO",
          "SERVER: performance-told NO",
          "SERVER: performance-told-to-all NO"),
      word(
          "PerformanceTerm.byShortMail",
          p -> p.watching(performance().of(servers()).byShortMail()),
          "SERVER: performance-short-mail true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notByShortMail",
          p -> p.watching(performance().of(servers()).notByShortMail()),
          "SERVER: performance-short-mail NO"),
      word(
          "PerformanceTerm.byMethod",
          p -> p.watching(performance().of(servers()).byMethod()),
          "SERVER: performance-method true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notByMethod",
          p -> p.watching(performance().of(servers()).notByMethod()),
          "SERVER: performance-method NO"),
      word(
          "PerformanceTerm.withHoursSet",
          p -> p.watching(performance().of(servers()).withHoursSet()),
          "SERVER: performance-hours true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.withoutHoursSet",
          p -> p.watching(performance().of(servers()).withoutHoursSet()),
          "SERVER: performance-hours NO"),
      word(
          "PerformanceTerm.withOrganisation",
          p -> p.watching(performance().of(servers()).withOrganisation()),
          "SERVER: performance-organisation true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.withoutOrganisation",
          p -> p.watching(performance().of(servers()).withoutOrganisation()),
          "SERVER: performance-organisation NO"),
      word(
          "PerformanceTerm.evaluated",
          p -> p.watching(performance().of(servers()).evaluated()),
          "SERVER: performance-evaluated true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notEvaluated",
          p -> p.watching(performance().of(servers()).notEvaluated()),
          "SERVER: performance-evaluated NO"),
      word(
          "PerformanceTerm.reviewed",
          p -> p.watching(performance().of(servers()).reviewed()),
          "SERVER: performance-reviewed true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notReviewed",
          p -> p.watching(performance().of(servers()).notReviewed()),
          "SERVER: performance-reviewed NO"),
      word(
          "PerformanceTerm.atFixedIntervals",
          p -> p.watching(performance().of(servers()).atFixedIntervals()),
          "SERVER: performance-fixed-intervals true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notAtFixedIntervals",
          p -> p.watching(performance().of(servers()).notAtFixedIntervals()),
          "SERVER: performance-fixed-intervals NO"),
      word(
          "PerformanceTerm.tellingUsersAsAgreed",
          p -> p.watching(performance().of(servers()).tellingUsersAsAgreed()),
          "SERVER: performance-results-told true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notTellingUsersAsAgreed",
          p -> p.watching(performance().of(servers()).notTellingUsersAsAgreed()),
          "SERVER: performance-results-told NO"),
      word(
          "PerformanceTerm.promptlyAsAgreed",
          p -> p.watching(performance().of(servers()).promptlyAsAgreed()),
          "SERVER: performance-as-agreed true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notPromptlyAsAgreed",
          p -> p.watching(performance().of(servers()).notPromptlyAsAgreed()),
          "SERVER: performance-as-agreed NO"),
      word(
          "PerformanceTerm.reviewedByTheManager",
          p -> p.watching(performance().of(servers()).reviewedByTheManager()),
          "SERVER: performance-manager-reviews true",
          "SERVER: performance-watched true"),
      word(
          "PerformanceTerm.notReviewedByTheManager",
          p -> p.watching(performance().of(servers()).notReviewedByTheManager()),
          "SERVER: performance-manager-reviews NO"));

  @TestFactory
  Stream<DynamicTest> every_word_claims_its_facts_and_no_other() {
    return WORDS.stream().map(Example::test);
  }
}
