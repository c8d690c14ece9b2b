package dev.kamae.assessment;

import dev.kamae.posture.Waiver;
import dev.kamae.posture.fact.Element;
import java.util.List;
import java.util.Objects;

/**
 * A waiver with what it comes to at one pattern.
 *
 * @param waiver the waiver
 * @param state what it comes to
 * @param elements those whose gaps it is about, by name; all of them are covered, or none
 */
public record JudgedWaiver(Waiver waiver, WaiverState state, List<Element> elements) {

  /** Copies the elements. */
  public JudgedWaiver {
    Objects.requireNonNull(waiver, "waiver");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(elements, "elements");
    elements = List.copyOf(elements);
  }
}
