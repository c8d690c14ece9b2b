package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/**
 * A declared fact makes that something cannot arise; silence never does.
 *
 * @param reason why it cannot arise, in words
 * @param proof what was said to that effect
 * @param facts what the provider would say to that effect
 */
public record Exemption(Phrase reason, Proof proof, List<Fact<?>> facts) {

  /** Whether the fact was declared. */
  public boolean holds(Element element, Surroundings around) {
    return proof.of(element, around).isPresent();
  }

  /** What was said to that effect; nothing where it does not hold, be it that it does not count on the date. */
  public Said<?> evidence(Element element, Surroundings around) {
    Optional<? extends Said<?>> said = proof.of(element, around);
    return said.isPresent() ? said.get() : lapsed(around);
  }

  private Said<?> lapsed(Surroundings around) {
    return facts.stream()
        .<Said<?>>map(each -> around.provider().of(each))
        .filter(each -> each.lapsed().isPresent())
        .findFirst()
        .orElseGet(Said::nothing);
  }

  /** Finds what was said to the effect that something cannot arise. */
  @FunctionalInterface
  public interface Proof {
    /** The fact that was declared of the element or its surroundings, if it was. */
    Optional<? extends Said<?>> of(Element element, Surroundings around);
  }
}
