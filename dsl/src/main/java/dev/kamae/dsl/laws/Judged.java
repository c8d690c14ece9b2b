package dev.kamae.dsl.laws;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An assessment at a pattern, in the forms that laws compare. */
record Judged(Assessment assessment, Pattern pattern) {

  /** What the same rules make of another posture as of the same date. */
  Judged of(Posture other) {
    return new Judged(assessment.of(other), pattern);
  }

  Posture posture() {
    return assessment.posture();
  }

  /** The clauses, in the guideline's order. */
  List<Clause> clauses() {
    return assessment.totals(pattern).clauses();
  }

  /** The six verdicts of every clause, by its id. */
  Map<String, List<Verdict>> verdicts() {
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    for (MeasureResult each : assessment.measures()) {
      verdicts.put(each.measure().id(), same(each.requirement()));
      each.items().forEach(item -> verdicts.put(item.item().id(), six(item)));
      each.practices().forEach(practice -> verdicts.put(practice.clause().id(), same(practice)));
    }
    return verdicts;
  }

  private static List<Verdict> same(ClauseResult result) {
    return Collections.nCopies(Pattern.ALL.size(), result.verdict());
  }

  private static List<Verdict> six(ItemResult<?> item) {
    return Pattern.ALL.stream().map(item::verdict).toList();
  }

  /** The requirements and practices. */
  List<ClauseResult> sentences() {
    List<ClauseResult> sentences = new ArrayList<>();
    for (MeasureResult each : assessment.measures()) {
      sentences.add(each.requirement());
      sentences.addAll(each.practices());
    }
    return sentences;
  }

  /** The items. */
  Stream<ItemResult<?>> items() {
    return assessment.measures().stream().flatMap(each -> each.items().stream());
  }

  /**
   * What one sentence or item came to on one element.
   *
   * @param clause the id of the clause
   * @param element on whom
   * @param claim the sentence; of an item, what its elements are called
   */
  record At(String clause, ElementName element, Phrase claim) {}

  /** What every sentence and every item came to on every element; six verdicts for an item, one for a sentence. */
  Map<At, Object> elements() {
    Map<At, Object> elements = new LinkedHashMap<>();
    for (ClauseResult each : sentences()) {
      each.evidence().stream()
          .filter(finding -> !finding.isForWantOfElements())
          .forEach(finding -> elements.put(at(each.clause(), finding), finding.verdict()));
    }
    items()
        .forEach(each -> each.elements().stream()
            .filter(result -> !result.isForWantOfElements())
            .forEach(result ->
                elements.put(at(each.item(), result.element(), result.scope()), six(result))));
    return elements;
  }

  private static At at(Clause clause, Finding finding) {
    return at(clause, finding.element(), finding.claim());
  }

  private static At at(Clause clause, Element element, Phrase claim) {
    return new At(clause.id(), ElementName.of(element), claim);
  }

  private static List<Verdict> six(ElementResult<?> result) {
    return Pattern.ALL.stream().map(result::verdict).toList();
  }
}
