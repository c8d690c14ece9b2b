package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What lists show of what was found of a clause, in no language yet; found out once. */
final class FirstFound {

  private final Pattern pattern;
  private final Map<Key, Shown<?>> known = new HashMap<>();

  private record Key(Clause clause, boolean open) {}

  FirstFound(Pattern pattern) {
    this.pattern = pattern;
  }

  /** What is open. */
  Shown<Finding> open(ClauseResult clause) {
    return known(new Key(clause.clause(), true), clause::open, Finding::verdict);
  }

  /** Everything, met or not. */
  Shown<Finding> all(ClauseResult clause) {
    boolean out = clause.exclusion().isPresent() || clause.exempted().isPresent();
    return known(
        new Key(clause.clause(), false),
        clause::evidence,
        each -> out ? Verdict.NOT_APPLICABLE : each.verdict());
  }

  /** What is open. */
  <V> Shown<ElementResult<V>> open(ItemResult<V> item) {
    return known(
        new Key(item.item(), true), () -> item.open(pattern), each -> each.verdict(pattern));
  }

  /** Everything, met or not. */
  <V> Shown<ElementResult<V>> all(ItemResult<V> item) {
    return known(new Key(item.item(), false), () -> every(item), each -> each.verdict(pattern));
  }

  private <V> List<ElementResult<V>> every(ItemResult<V> item) {
    List<ElementResult<V>> elements = item.elements();
    return elements.isEmpty() ? item.open(pattern) : elements;
  }

  @SuppressWarnings("unchecked")
  private synchronized <T> Shown<T> known(
      Key key, Supplier<List<T>> all, Function<T, Verdict> verdict) {
    return (Shown<T>) known.computeIfAbsent(key, each -> Shown.worst(all.get(), verdict));
  }
}
