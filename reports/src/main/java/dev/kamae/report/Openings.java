package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is open of each element: requirements and evaluation items, not practices, which are advice. */
final class Openings {

  private final Map<Verdict, ClausesOfElements> open = new EnumMap<>(Verdict.class);

  private Openings(List<Clause> all) {
    List.of(Verdict.GAP, Verdict.UNDECLARED)
        .forEach(each -> open.put(each, new ClausesOfElements(all)));
  }

  static Openings of(Assessment assessment, Totals totals, Pattern pattern) {
    Openings openings = new Openings(totals.clauses());
    for (MeasureResult each : assessment.measures()) {
      for (Finding finding : each.requirement().open()) {
        openings.add(finding.element(), finding.verdict(), each.measure());
      }
      each.items().forEach(item -> openings.addItem(item, pattern));
    }
    return openings;
  }

  private <V> void addItem(ItemResult<V> item, Pattern pattern) {
    for (ElementResult<V> each : item.open(pattern)) {
      add(each.element(), each.verdict(pattern), item.item());
    }
  }

  private void add(Element element, Verdict verdict, Clause clause) {
    open.get(verdict).add(element, clause);
  }

  /** The clauses that came to the verdict on the element, in the guideline's order. */
  List<Clause> clauses(ElementKind kind, String name, Verdict verdict) {
    return open.get(verdict).of(kind, name);
  }

  /** How many they are. */
  int count(ElementKind kind, String name, Verdict verdict) {
    return open.get(verdict).count(kind, name);
  }
}
