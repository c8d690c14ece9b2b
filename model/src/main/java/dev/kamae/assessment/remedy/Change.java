package dev.kamae.assessment.remedy;

import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.Objects;

/** A change of a posture, small enough to be said in one word of the language. */
public sealed interface Change {

  /** The posture with the changes made; it stays as it was where they say what it says already. */
  static Posture made(Posture posture, List<Change> changes) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(changes, "changes");
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
  record Say<T>(ElementName element, Fact<T> fact, T value) implements Change {

    /** Refuses null. */
    public Say {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A fact is denied of an element, whatever was said of it before.
   *
   * @param element of whom
   * @param fact the fact
   */
  record Deny(ElementName element, Fact<?> fact) implements Change {

    /** Refuses null. */
    public Deny {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(fact, "fact");
    }
  }

  /**
   * A link passes a security appliance, and nobody says any more that it passes none.
   *
   * @param link the name of the link
   * @param appliance the name of the appliance
   * @param denying the facts that said so
   */
  record Pass(ElementName link, String appliance, List<Fact<?>> denying) implements Change {

    /** Refuses null. */
    public Pass {
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(appliance, "appliance");
      Objects.requireNonNull(denying, "denying");
    }
  }

  /**
   * A security appliance is added.
   *
   * @param component the appliance, with what is said of it
   */
  record Add(Component component) implements Change {

    /** Refuses null. */
    public Add {
      Objects.requireNonNull(component, "component");
    }
  }
}
