package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import java.util.Optional;

/**
 * A declared fact makes that something cannot arise; silence never does.
 *
 * @param reason why it cannot arise, in words
 * @param proof what was said to that effect
 */
public record Exemption(Phrase reason, Proof proof) {

  /** Whether the fact was declared. */
  public boolean holds(Element element, Surroundings around) {
    return proof.of(element, around).isPresent();
  }

  /** What was said to that effect; nothing where it does not hold. */
  public Said<?> evidence(Element element, Surroundings around) {
    Optional<? extends Said<?>> said = proof.of(element, around);
    return said.isPresent() ? said.get() : Said.nothing();
  }

  /** Finds what was said to the effect that something cannot arise. */
  @FunctionalInterface
  public interface Proof {
    /** The fact that was declared of the element or its surroundings, if it was. */
    Optional<? extends Said<?>> of(Element element, Surroundings around);
  }
}
