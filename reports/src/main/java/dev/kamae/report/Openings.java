package dev.kamae.report;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is open of each element: requirements and evaluation items, not practices, which are advice. */
final class Openings {

  private final Map<Key, Map<Verdict, Set<Clause>>> open = new HashMap<>();

  private record Key(ElementKind kind, String name) {}

  static Openings of(Judged judged) {
    Openings openings = new Openings();
    for (MeasureResult each : judged.assessment().measures()) {
      for (Finding finding : each.requirement().open()) {
        openings.add(finding.element(), finding.verdict(), each.measure());
      }
      each.items().forEach(item -> openings.addItem(item, judged));
    }
    return openings;
  }

  private <V> void addItem(ItemResult<V> item, Judged judged) {
    for (ElementResult<V> each : item.open(judged.pattern())) {
      add(each.element(), each.verdict(judged.pattern()), item.item());
    }
  }

  private void add(Element element, Verdict verdict, Clause clause) {
    open.computeIfAbsent(new Key(element.kind(), element.name()), each -> new HashMap<>())
        .computeIfAbsent(verdict, each -> new LinkedHashSet<>())
        .add(clause);
  }

  /** The clauses that came to the verdict on the element, in the guideline's order. */
  List<Clause> clauses(ElementKind kind, String name, Verdict verdict) {
    return List.copyOf(
        open.getOrDefault(new Key(kind, name), Map.of()).getOrDefault(verdict, Set.of()));
  }
}
