package dev.kamae.described;

import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.component.Component;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A large description takes time in proportion to its size; the limits leave room for slow machines. */
class LargeDescriptionTest {

  private static final int MANY = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ServerTerm[] servers =
      IntStream.range(0, MANY).mapToObj(i -> server("s-" + i)).toArray(ServerTerm[]::new);

  @Test
  void many_components_share_the_facts_of_a_plan() {
    Description description =
        () -> standing(servers).watching(liveness().of(servers()).every(minutes(5)));
    List<Component> components =
        assertTimeout(LIMIT, () -> description.posture().components());
    assertEquals(MANY, components.size());
    assertSame(components.get(0).facts(), components.get(MANY - 1).facts());
  }

  @Test
  void many_plans_for_single_components() {
    Description description = () -> standing(servers)
        .watching(Stream.of(servers)
            .map(each -> liveness().of(each).every(minutes(5)))
            .toArray(LivenessTerm[]::new));
    assertEquals(
        MANY, assertTimeout(LIMIT, () -> description.posture().components().size()));
  }
}
