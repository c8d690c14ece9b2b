package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** The opposite of a fact is asked: met where it is denied, a gap where it is said. */
record Denies(Fact<Boolean> fact, Phrase claim) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    Said<Boolean> said = element.facts().of(fact);
    if (said.isNothing()) {
      return Verdict.UNDECLARED;
    }
    return said.isNo() ? Verdict.MET : Verdict.GAP;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(List.of(fact));
  }

  @Override
  public Said<Boolean> evidence(Element element, Surroundings around) {
    return element.facts().of(fact);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(fact);
  }
}
