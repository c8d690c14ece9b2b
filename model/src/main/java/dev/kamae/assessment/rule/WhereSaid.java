package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** What is asked hangs on a fact: while nothing is said of that, nobody knows. */
record WhereSaid(Fact<?> fact, Condition condition, Phrase claim) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return element.facts().of(fact).isNothing()
        ? Verdict.UNDECLARED
        : condition.judge(element, around);
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Hanging.on(List.of(fact), List.of(condition));
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    Said<?> said = element.facts().of(fact);
    return said.isNothing() ? said : condition.evidence(element, around);
  }

  @Override
  public List<Fact<?>> facts() {
    return condition.facts();
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    return element.facts().of(fact).isNothing()
        ? List.of(Wanted.known(element, fact))
        : condition.wanted(element, around);
  }
}
