package dev.kamae.described;

import static dev.kamae.assessment.rule.Verdict.MET;
import static dev.kamae.assessment.rule.Verdict.UNDECLARED;
import static dev.kamae.described.Stand.standing;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A large description takes time in proportion to its size; the limit leaves room for slow machines. */
class LargeDescriptionTest {

  private static final int MANY = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final ServerTerm[] servers =
      IntStream.range(0, MANY).mapToObj(i -> server("s-" + i)).toArray(ServerTerm[]::new);

  @Test
  void many_components_share_the_facts_of_a_plan() {
    Description description =
        () -> standing(servers).watching(liveness().of(servers()).every(minutes(5)));
    List<Component> components =
        CpuTime.within(LIMIT, () -> description.posture().components());
    assertEquals(MANY, components.size());
    assertSame(components.get(0).facts(), components.get(MANY - 1).facts());
  }

  @Test
  void many_plans_for_single_components() {
    Description description = () -> standing(servers)
        .watching(Stream.of(servers)
            .map(each -> liveness().of(each).every(minutes(5)))
            .toArray(LivenessTerm[]::new));
    Posture posture = CpuTime.within(LIMIT, description::posture);
    assertEquals(MANY, posture.components().size());
    Assessment assessment =
        CpuTime.within(LIMIT, () -> AspSaasGuideline.assess(posture, LocalDate.of(2026, 4, 1)));
    assertEquals(MET, assessment.of(LIVENESS_INTERVAL).verdict(PATTERN_1));
    assertEquals(UNDECLARED, assessment.of(OUTAGE_NOTICE).verdict(PATTERN_1));
    assertEquals(MANY, assessment.of(OUTAGE_NOTICE).open(PATTERN_1).size());
  }

  @Test
  void gaps_may_be_accepted_over_and_over() {
    Description description =
        () -> standing(servers[0]).watching(liveness().of(servers()).every(minutes(30)));
    for (int i = 0; i < MANY; i++) {
      description = description.accepting();
    }
    description = description.accepting(gap(LIVENESS_INTERVAL, minutes(30))
        .ofEveryElement()
        .because("it cannot go faster")
        .ownedBy("Mori")
        .until(2026, 9, 30));

    assertEquals(1, description.posture().waivers().size());
    assertEquals(
        "dev.kamae.described.LargeDescriptionTest", description.posture().description());
  }

  @Test
  void a_link_may_lead_through_everything() {
    Description description = () -> standing(servers)
        .connectedBy(link("all").from(internet()).to(servers[0]).through(servers));
    assertEquals(
        MANY,
        CpuTime.within(
            LIMIT, () -> description.posture().links().get(0).through().size()));
  }
}
