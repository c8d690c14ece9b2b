package dev.kamae.dsl.testing;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is open at a pattern: checks, gates and accepted gaps all ask here, and nowhere else. */
final class OpenAt {

  private final Assessment assessment;
  private final Pattern pattern;
  private final Optional<Waivers> waivers;

  private OpenAt(Assessment assessment, Pattern pattern, Optional<Waivers> waivers) {
    this.assessment = assessment;
    this.pattern = pattern;
    this.waivers = waivers;
  }

  OpenAt(Assessment assessment, Pattern pattern) {
    this(assessment, pattern, Optional.empty());
  }

  /** Without the gaps that waivers cover. */
  static OpenAt withWaivers(Assessment assessment, Pattern pattern) {
    return new OpenAt(assessment, pattern, Optional.of(Waivers.over(assessment, pattern)));
  }

  /** What is open of the clauses that are wanted, most serious first. */
  List<Shortfall> of(Predicate<Clause> wanted) {
    return assessment.totals(pattern).clauses().stream()
        .filter(wanted)
        .flatMap(this::shortfalls)
        .sorted(Shortfall.MOST_SERIOUS_FIRST)
        .toList();
  }

  /** What is open of the one requirement or item, most serious first. */
  List<Shortfall> of(Clause clause) {
    return shortfalls(clause).sorted(Shortfall.MOST_SERIOUS_FIRST).toList();
  }

  /** The verdict that a test gives: that of what is open of the clause, else that of the assessment. */
  Verdict verdict(Clause clause) {
    return shortfalls(clause)
        .map(Shortfall::verdict)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> assessment.verdict(clause, pattern));
  }

  /** The waivers that cover all that is open of the clause; none where something stays open, or nothing was. */
  List<JudgedWaiver> covering(Clause clause) {
    return waivers.isPresent() && shortfalls(clause).findAny().isEmpty()
        ? all(clause).flatMap(each -> covering(each).stream()).distinct().toList()
        : List.of();
  }

  private Stream<Shortfall> shortfalls(Clause clause) {
    return all(clause).filter(each -> covering(each).isEmpty());
  }

  private Optional<JudgedWaiver> covering(Shortfall open) {
    return waivers
        .filter(each -> open.verdict() == Verdict.GAP)
        .flatMap(each -> each.covering(open.clause(), open.gap().key().element()));
  }

  private Stream<Shortfall> all(Clause clause) {
    return clause instanceof Item<?> item
        ? values(assessment.of(item))
        : sentences(assessment.of(clause.measure()).requirement());
  }

  private <V> Stream<Shortfall> values(ItemResult<V> result) {
    return result.open(pattern).stream().map(each -> new ValueShortfall<>(each, pattern).told());
  }

  private Stream<Shortfall> sentences(ClauseResult result) {
    return result.open().stream().map(each -> new SentenceShortfall(result.clause(), each).told());
  }
}
