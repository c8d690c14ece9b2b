package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** Where nothing is described: it cannot arise if that was declared, else nobody knows. */
record CannotArise(Exemption unless, Phrase claim) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return unless.holds(element, around) ? Verdict.NOT_APPLICABLE : Verdict.UNDECLARED;
  }

  @Override
  public Optional<Phrase> exemption() {
    return Optional.of(unless.reason());
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    return unless.evidence(element, around);
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of();
  }
}
