package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Span;

/** The words that measures are written in for what an evaluation item observes. */
public final class Observations {

  private Observations() {}

  /** The value of the fact. */
  public static <V> Observation<V> valueOf(Fact<V> fact) {
    return (element, around) -> element.facts().of(fact);
  }

  /** The value of the fact; a no where its control is denied. */
  public static <V> Observation<V> valueOf(Fact<V> fact, Fact<?> control) {
    return (element, around) -> {
      Said<?> carried = element.facts().of(control);
      return carried.isNo() ? Said.no(carried.source()) : element.facts().of(fact);
    };
  }

  /** The value of the fact; a no where one of its two controls is denied. */
  public static <V> Observation<V> valueOf(Fact<V> fact, Fact<?> control, Fact<?> other) {
    return (element, around) -> {
      Said<?> carried = element.facts().of(control);
      return carried.isNo() ? Said.no(carried.source()) : valueOf(fact, other).of(element, around);
    };
  }

  /** The longer of two delays, where both are said. */
  public static Observation<Span> longerOf(Observation<Span> one, Observation<Span> other) {
    return (element, around) -> {
      Said<Span> first = one.of(element, around);
      Said<Span> second = other.of(element, around);
      if (!first.isYes() || !second.isYes()) {
        return first.isNothing() ? second : first;
      }
      return Comparison.AT_MOST.laxer(first.get(), second.get()) == first.get() ? first : second;
    };
  }

  /** What the provider said, whatever element is in hand. */
  public static <V> Observation<V> ofProvider(Observation<V> observation) {
    return (element, around) -> observation.of(around.posture().provider(), around);
  }
}
