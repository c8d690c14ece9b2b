package dev.kamae.assessment.measures.system;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;

/** Where no element is found: a gap if a topic of the kind denies the fact, else nobody knows. */
record DeniedByTopic(ElementKind topics, Fact<?> fact, Phrase claim) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return evidence(element, around).isNo() ? Verdict.GAP : Verdict.UNDECLARED;
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    return around
        .posture()
        .topics(topics)
        .<Said<?>>map(each -> each.facts().of(fact))
        .filter(Said::isNo)
        .findFirst()
        .orElseGet(Said::nothing);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(fact);
  }
}
