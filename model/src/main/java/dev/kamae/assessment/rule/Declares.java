package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A fact is said, and said with a value that will do. */
record Declares<T>(Fact<T> fact, Predicate<T> enough, Phrase claim) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    Said<T> said = element.facts().of(fact);
    if (said.isNothing()) {
      return Verdict.UNDECLARED;
    }
    return said.isYes() && enough.test(said.get()) ? Verdict.MET : Verdict.GAP;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(List.of(fact));
  }

  @Override
  public Said<T> evidence(Element element, Surroundings around) {
    return element.facts().of(fact);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(fact);
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    return Wanted.fact(element, fact);
  }
}
