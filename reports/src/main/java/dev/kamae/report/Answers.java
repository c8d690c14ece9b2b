package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each element the clauses that something said of it answers: met or not, but not left open by silence. */
final class Answers {

  private final Map<Key, Set<Clause>> clauses = new HashMap<>();

  private record Key(ElementKind kind, String name) {}

  private Answers() {}

  static Answers of(Assessment assessment) {
    Answers answers = new Answers();
    for (MeasureResult each : assessment.measures()) {
      answers.add(each.requirement());
      each.items().forEach(answers::add);
      each.practices().forEach(answers::add);
    }
    return answers;
  }

  private void add(ClauseResult result) {
    for (Finding each : result.evidence()) {
      if (!each.said().isNothing() || each.inheritedFrom().isPresent()) {
        add(each.element(), result.clause());
      }
    }
  }

  private <V> void add(ItemResult<V> result) {
    result.elements().stream()
        .filter(each -> !each.declared().isNothing() || each.inheritedFrom().isPresent())
        .forEach(each -> add(each.element(), result.item()));
  }

  private void add(Element element, Clause clause) {
    clauses
        .computeIfAbsent(new Key(element.kind(), element.name()), each -> new LinkedHashSet<>())
        .add(clause);
  }

  /** The clauses that the element answers, by measure, in the guideline's order. */
  Map<Measure, List<Clause>> of(ElementKind kind, String name) {
    Map<Measure, List<Clause>> answered = new LinkedHashMap<>();
    clauses
        .getOrDefault(new Key(kind, name), Set.of())
        .forEach(each -> answered
            .computeIfAbsent(each.measure(), measure -> new ArrayList<>())
            .add(each));
    return answered;
  }
}
