package dev.kamae.samples.speed;

import static dev.kamae.guideline.Item.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpeedTest {

  private static final List<Item<?>> OF_COMPONENTS = List.of(
      LIVENESS_INTERVAL,
      OUTAGE_NOTICE,
      FAULT_INTERVAL,
      FAULT_NOTICE,
      PERFORMANCE_INTERVAL,
      PERFORMANCE_NOTICE,
      PATCH_START,
      PATTERN_FILE_UPDATE);

  @Test
  void the_loop_finds_what_the_evaluator_finds() {
    Fleet fleet = new Fleet(500);
    Assessment assessment = AspSaasGuideline.assess(fleet.posture(), LocalDate.of(2026, 4, 1));

    List<String> judged = OF_COMPONENTS.stream()
        .flatMap(item -> Pattern.ALL.stream().flatMap(pattern -> open(assessment, item, pattern)))
        .sorted()
        .toList();

    assertTrue(judged.size() > 100, "enough is missed");
    assertEquals(
        judged,
        StraightLoop.over(fleet.machines()).stream()
            .map(each -> each.item() + " " + each.pattern() + " " + each.machine())
            .sorted()
            .toList());
  }

  private static Stream<String> open(Assessment assessment, Item<?> item, Pattern pattern) {
    List<? extends ElementResult<?>> open = assessment.of(item).open(pattern);
    return open.stream()
        .map(each -> item + " " + pattern.number() + " " + each.element().name());
  }

  @Test
  void the_figures_stand_in_a_table() {
    assertTrue(
        Speed.ofAFleet(100)
            .matches(" +100 \\| +[0-9,.]+ \\| +[0-9.]+ \\| +[0-9,]+ \\| +[0-9,]+ \\| +[0-9,]+"),
        "one row a size");
  }
}
