package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** What is asked of the provider, whatever element is in hand. */
record OfProvider(Condition condition) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return condition.judge(around.posture().provider(), around);
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(List.of());
  }

  @Override
  public Phrase claim() {
    return condition.claim();
  }

  @Override
  public Optional<Phrase> exemption() {
    return condition.exemption();
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    return condition.evidence(around.posture().provider(), around);
  }

  @Override
  public List<Fact<?>> facts() {
    return condition.facts();
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    return condition.wanted(around.posture().provider(), around);
  }
}
