package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** The words that measures are written in for what an evaluation item observes. */
public final class Observations {

  private Observations() {}

  /** The value of the fact; a no where one of its controls is denied. */
  @SafeVarargs
  public static <V> Observation<V> valueOf(Fact<V> fact, Fact<Boolean>... controls) {
    List<Fact<Boolean>> all = new ArrayList<>();
    for (Fact<Boolean> each : controls) {
      all.add(each);
    }
    return new ValueOf<>(fact, List.copyOf(all));
  }
}
