package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.Totals;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each element the clauses that something said of it answers: met or not, but not left open by silence. */
final class Answers {

  private final ClausesOfElements clauses;

  private Answers(List<Clause> all) {
    this.clauses = new ClausesOfElements(all);
  }

  static Answers of(Assessment assessment, Totals totals) {
    Answers answers = new Answers(totals.clauses());
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
        clauses.add(each.element(), result.clause());
      }
    }
  }

  private <V> void add(ItemResult<V> result) {
    result.elements().stream()
        .filter(each -> !each.declared().isNothing() || each.inheritedFrom().isPresent())
        .forEach(each -> clauses.add(each.element(), result.item()));
  }

  boolean isUntouched(ElementKind kind, String name) {
    return clauses.count(kind, name) == 0;
  }

  /** The clauses that the element answers, by measure, in the guideline's order. */
  Map<Measure, List<Clause>> of(ElementKind kind, String name) {
    Map<Measure, List<Clause>> answered = new LinkedHashMap<>();
    clauses
        .of(kind, name)
        .forEach(each -> answered
            .computeIfAbsent(each.measure(), measure -> new ArrayList<>())
            .add(each));
    return answered;
  }
}
