package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
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
    if (clause instanceof Item<?> item) {
      return openOf(judged.assessment().of(item));
    }
    SentenceAccounts accounts = new SentenceAccounts(words);
    return sentences(clause).open().stream()
        .map(each -> new Found(
            each.element(), each.claim().toString(), each.source(), accounts.account(each, false)))
        .toList();
  }

  /** The open elements of this verdict; those of which the same was found by the same line are together. */
  List<List<Found>> alike(Clause clause, Verdict verdict) {
    Map<List<Object>, List<Found>> alike = new LinkedHashMap<>();
    open(clause).stream()
        .filter(each -> each.account().verdict() == verdict)
        .forEach(each -> alike
            .computeIfAbsent(
                List.of(each.source(), each.account().sentence()), same -> new ArrayList<>())
            .add(each));
    return List.copyOf(alike.values());
  }

  /** Every element in scope of the item, met or not, or else what is open of it. */
  <V> List<Found> all(Item<V> item) {
    ItemResult<V> result = judged.assessment().of(item);
    List<Found> all = found(result.elements());
    return all.isEmpty() ? openOf(result) : all;
  }

  private <V> List<Found> openOf(ItemResult<V> result) {
    return found(result.open(judged.pattern()));
  }

  private <V> List<Found> found(List<ElementResult<V>> elements) {
    ItemAccounts accounts = new ItemAccounts(judged.pattern(), words);
    return elements.stream()
        .map(each -> new Found(each.element(), "", each.source(), accounts.account(each)))
        .toList();
  }

  private ClauseResult sentences(Clause clause) {
    return clause instanceof Practice practice
        ? judged.assessment().of(practice)
        : judged.assessment().of(clause.measure()).requirement();
  }
}
