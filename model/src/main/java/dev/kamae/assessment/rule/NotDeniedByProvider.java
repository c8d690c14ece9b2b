package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** A no of the provider as a whole is a gap; anything else leaves it to others to say. */
record NotDeniedByProvider(Fact<?> fact, Phrase claim) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return around.provider().of(fact).isNo() ? Verdict.GAP : Verdict.UNDECLARED;
  }

  @Override
  public Optional<List<Fact<?>>> hangsOn() {
    return Optional.of(List.of());
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    return around.provider().of(fact);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(fact);
  }
}
