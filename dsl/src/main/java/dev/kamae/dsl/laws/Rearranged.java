package dev.kamae.dsl.laws;

import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A posture that was declared in another order.
 *
 * @param about in which order
 * @param posture the posture
 */
record Rearranged(String about, Posture posture) {

  private static final int TURNS = 3;

  /** Backwards, and begun somewhere else. */
  static Stream<Rearranged> of(Posture posture) {
    return IntStream.rangeClosed(0, TURNS)
        .mapToObj(each -> each == 0
            ? new Rearranged("backwards", copied(posture, new Turned(0, true)))
            : new Rearranged("turned by " + each, copied(posture, new Turned(each, false))));
  }

  /** The posture with these exclusions and own targets, and no others. */
  static Posture with(Posture posture, List<Exclusion> exclusions, List<OwnTarget<?>> targets) {
    return begun(posture, new Turned(0, false))
        .addAllExclusions(exclusions)
        .addAllTargets(targets)
        .build();
  }

  private static Posture copied(Posture posture, Turned order) {
    return begun(posture, order)
        .addAllExclusions(order.of(posture.exclusions()))
        .addAllTargets(order.of(posture.targets()))
        .build();
  }

  private static Posture.Builder begun(Posture posture, Turned order) {
    Posture.Builder builder = Posture.builder();
    builder.provider(posture.provider()).description(posture.description());
    builder
        .addAllServices(order.of(posture.services()))
        .addAllPlaces(order.of(posture.places()))
        .addAllOperators(order.of(posture.operators()))
        .addAllComponents(order.of(posture.components()))
        .addAllSegments(order.of(posture.segments()))
        .addAllLinks(order.of(posture.links()))
        .addAllTopics(order.of(posture.topics()));
    return builder;
  }

  private record Turned(int by, boolean backwards) {

    <T> List<T> of(List<T> list) {
      List<T> all = new ArrayList<>(list);
      if (backwards) {
        Collections.reverse(all);
      }
      Collections.rotate(all, by);
      return all;
    }
  }
}
