package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what clauses came to into words, one account for each element.
 *
 * @param judged the assessment at the pattern chosen
 * @param words the words
 */
record Accounts(Judged judged, PageWords words) {

  /** What is open of the clause, by element. */
  List<Found> open(Clause clause) {
    return clause instanceof Item<?> item
        ? openOf(judged.assessment().of(item))
        : found(clause, sentences(clause).open(), false);
  }

  /** What is open of the clause with this verdict; that which was found alike is together. */
  List<List<Found>> alike(Clause clause, Verdict verdict) {
    return together(open(clause).stream()
        .filter(each -> each.account().verdict() == verdict)
        .toList());
  }

  /** Everything that was looked at for the clause, met or not, by element. */
  List<Found> all(Clause clause) {
    if (clause instanceof Item<?> item) {
      return allOf(judged.assessment().of(item));
    }
    ClauseResult result = sentences(clause);
    boolean out = result.exclusion().isPresent() || result.exempted().isPresent();
    return found(clause, result.evidence(), out);
  }

  /** The same, with those together of which the same line says the same. */
  static List<List<Found>> together(List<Found> found) {
    Map<List<Object>, List<Found>> alike = new LinkedHashMap<>();
    found.forEach(each -> alike
        .computeIfAbsent(
            List.of(each.source(), each.account().sentence()), same -> new ArrayList<>())
        .add(each));
    return List.copyOf(alike.values());
  }

  private <V> List<Found> allOf(ItemResult<V> result) {
    List<Found> all = found(result.elements());
    return all.isEmpty() ? openOf(result) : all;
  }

  private <V> List<Found> openOf(ItemResult<V> result) {
    return found(result.open(judged.pattern()));
  }

  private <V> List<Found> found(List<ElementResult<V>> elements) {
    ItemAccounts accounts = new ItemAccounts(judged, words);
    return elements.stream()
        .map(each -> new Found(each.element(), "", each.source(), accounts.account(each)))
        .toList();
  }

  private List<Found> found(Clause clause, List<Finding> findings, boolean out) {
    SentenceAccounts accounts = new SentenceAccounts(judged, words);
    return findings.stream()
        .map(each -> new Found(
            each.element(),
            each.claim().toString(),
            each.source(),
            accounts.account(clause, each, out)))
        .toList();
  }

  private ClauseResult sentences(Clause clause) {
    return clause instanceof Practice practice
        ? judged.assessment().of(practice)
        : judged.assessment().of(clause.measure()).requirement();
  }
}
