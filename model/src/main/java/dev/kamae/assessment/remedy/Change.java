package dev.kamae.assessment.remedy;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Fact;
import java.util.List;

/** A change of a posture, small enough to be said in one word of the language. */
public sealed interface Change {

  /** The posture with the changes made; it stays as it was where they say what it says already. */
  static Posture made(Posture posture, List<Change> changes) {
    return Changed.posture(posture, changes);
  }

  /**
   * A fact is said of an element, whatever was said of it before.
   *
   * @param element of whom
   * @param fact the fact
   * @param value the value
   * @param <T> the values of the fact
   */
  record Say<T>(ElementName element, Fact<T> fact, T value) implements Change {}

  /**
   * A fact is denied of an element, whatever was said of it before.
   *
   * @param element of whom
   * @param fact the fact
   */
  record Deny(ElementName element, Fact<?> fact) implements Change {}

  /**
   * A link passes a security appliance, and nobody says any more that it passes none.
   *
   * @param link the name of the link
   * @param appliance the name of the appliance
   * @param denying the facts that said so
   */
  record Pass(ElementName link, String appliance, List<Fact<?>> denying) implements Change {}

  /**
   * A security appliance is added.
   *
   * @param component the appliance, with what is said of it
   */
  record Add(Component component) implements Change {}
}
