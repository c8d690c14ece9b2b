package dev.kamae.dsl.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An assessment, in the forms that laws compare. */
record Judged(Assessment assessment) {

  static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  static Judged of(Posture posture) {
    return new Judged(AspSaasGuideline.assess(posture, DATE));
  }

  /** The six verdicts of every clause. */
  Map<String, List<Verdict>> verdicts() {
    Map<String, List<Verdict>> verdicts = new TreeMap<>();
    for (Clause each : Clauses.ALL) {
      verdicts.put(each.id(), six(each));
    }
    return verdicts;
  }

  List<Verdict> six(Clause clause) {
    return Stream.of(Pattern.values())
        .map(each -> assessment.verdict(clause, each))
        .toList();
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

  /** What every sentence and every item came to for every element, by clause, sentence, element. */
  Map<String, Object> elements() {
    Map<String, Object> elements = new HashMap<>();
    for (ClauseResult each : sentences()) {
      each.evidence().stream()
          .filter(finding -> !finding.isForWantOfElements())
          .forEach(finding -> elements.put(key(each.clause(), finding), finding.verdict()));
    }
    items()
        .forEach(each -> each.elements().stream()
            .filter(result -> !result.isForWantOfElements())
            .forEach(result -> elements.put(key(each.item(), result.element()), six(result))));
    return elements;
  }

  private static String key(Clause clause, Finding finding) {
    return key(clause, finding.element()) + " " + finding.claim();
  }

  private static String key(Clause clause, Element element) {
    return clause.id() + " " + element.kind() + " " + element.name();
  }

  private static List<Verdict> six(ElementResult<?> result) {
    return Stream.of(Pattern.values()).map(result::verdict).toList();
  }
}
