package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/** What is asked cannot arise where an exemption holds. */
record Unless(Exemption unless, Condition condition) implements Condition {

  @Override
  public Verdict judge(Element element, Surroundings around) {
    return unless.holds(element, around)
        ? Verdict.NOT_APPLICABLE
        : condition.judge(element, around);
  }

  @Override
  public Phrase claim() {
    return condition.claim();
  }

  @Override
  public Optional<Phrase> exemption() {
    return Optional.of(unless.reason());
  }

  @Override
  public Said<?> evidence(Element element, Surroundings around) {
    Said<?> said = condition.evidence(element, around);
    return unless.holds(element, around) || said.isUnsaid()
        ? unless.evidence(element, around)
        : said;
  }

  @Override
  public List<Fact<?>> facts() {
    return condition.facts();
  }

  @Override
  public List<Wanted> wanted(Element element, Surroundings around) {
    return condition.wanted(element, around);
  }
}
