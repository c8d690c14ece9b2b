package dev.kamae.assessment.rule;

import dev.kamae.posture.component.ApplianceType;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.Link;
import java.util.List;
import java.util.Optional;

/** What would have to be so for something that is open to be met. */
public sealed interface Wanted {

  /**
   * A fact would have to be said.
   *
   * @param element of whom
   * @param fact the fact
   * @param value the smallest value that will do; empty where only people know which one it is
   * @param implied whether it is not asked for, but goes without saying with what is
   * @param <T> the values of the fact
   */
  record Value<T>(Element element, Fact<T> fact, Optional<T> value, boolean implied)
      implements Wanted {}

  /**
   * A link would have to pass a security appliance.
   *
   * @param link the link
   * @param types the types that will do, the most usual first
   * @param denying the facts that say that there is none
   */
  record OnTheWay(Link link, List<ApplianceType> types, List<Fact<?>> denying) implements Wanted {}

  /** The fact with a plain yes, or with a value that only people know. */
  static <T> List<Wanted> fact(Element element, Fact<T> fact) {
    return List.of(new Value<>(element, fact, fact.plainYes(), false));
  }

  /** The fact with this value. */
  static <T> Wanted value(Element element, Fact<T> fact, T value) {
    return new Value<>(element, fact, Optional.of(value), false);
  }

  /** The fact with a value that only people know. */
  static <T> Wanted known(Element element, Fact<T> fact) {
    return new Value<>(element, fact, Optional.empty(), false);
  }

  /** A control with a plain yes, where it is not said: asked for where it is denied, else implied. */
  static List<Wanted> control(Element element, Fact<Boolean> control) {
    Said<Boolean> said = element.facts().of(control);
    return said.isYes()
        ? List.of()
        : List.of(new Value<>(element, control, Optional.of(true), said.isNothing()));
  }

  /** Whether nobody but people knows what to say. */
  default boolean isForPeople() {
    return this instanceof Value<?> said && said.value().isEmpty();
  }
}
