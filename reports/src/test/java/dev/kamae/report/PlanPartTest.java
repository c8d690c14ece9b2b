package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanPartTest {

  private static final Assessment ASSESSMENT = SmallPosture.assessed(SmallPosture.acme());
  private static final Plan PLAN = Plan.of(ASSESSMENT, Pattern.PATTERN_1);
  private static final PlanPart PART =
      PlanPart.of(Judged.of(ASSESSMENT, Pattern.PATTERN_1), PageWords.in(Language.ENGLISH));

  @Test
  void every_remedy_of_the_plan_stands_in_it_with_what_it_closes() {
    assertEquals(closed(PLAN.steps()), closedIn(PART.steps().steps()));
    assertEquals(closed(PLAN.toDos()), closedIn(PART.toDos().steps()));
    assertEquals(closed(PLAN.questions()), closedIn(PART.questions().steps()));
    assertEquals(String.valueOf(PLAN.remedies().count()), PART.count());
  }

  private static List<List<String>> closed(List<? extends Remedy> remedies) {
    return remedies.stream()
        .map(each -> each.closes().stream()
            .map(opening -> opening.clause())
            .distinct()
            .map(Clause::number)
            .toList())
        .toList();
  }

  private static List<List<String>> closedIn(List<PlanPart.Step> steps) {
    return steps.stream()
        .map(each -> each.closes().stream().map(PlanPart.Closed::number).toList())
        .toList();
  }

  @Test
  void a_step_says_what_becomes_so_and_the_words_of_the_description() {
    PlanPart.Step liveness = PART.steps().steps().stream()
        .filter(each -> each.closes().get(0).number().equals("Ⅲ.1.1.1"))
        .findFirst()
        .orElseThrow();

    assertEquals("critical", liveness.severity());
    assertTrue(
        Stream.of(liveness.code())
                .flatMap(List::stream)
                .anyMatch("liveness().of(batch1).every(minutes(5))"::equals)
            || liveness.code().contains("liveness().of(batch1, vault).every(minutes(5))"),
        liveness.code().toString());
  }

  @Test
  void how_much_the_steps_close_is_counted_on_the_better_posture() {
    Pattern pattern = Pattern.PATTERN_1;
    long before =
        ASSESSMENT.totals(pattern).open(dev.kamae.assessment.Level.ALL).count();
    long after = ASSESSMENT
        .of(PLAN.appliedTo(ASSESSMENT.posture()))
        .totals(pattern)
        .open(dev.kamae.assessment.Level.ALL)
        .count();

    assertEquals(
        "Requirements and evaluation items open: %d. The steps (%d) close %d of them; %d stay open."
            .formatted(before, PLAN.steps().size(), before - after, after),
        PART.sum());
  }
}
