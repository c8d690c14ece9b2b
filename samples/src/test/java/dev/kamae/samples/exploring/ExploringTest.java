package dev.kamae.samples.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.exploring.PatternPlans;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Questions as explorers ask them, with what they find. */
class ExploringTest {

  private static final Posture POSTURE = new HarborLogistics().posture();
  private static final Assessment WHOLE = AspSaasGuideline.assess(POSTURE, Samples.DATE);

  /** How far is it from where we are to each pattern? */
  @Test
  void how_many_changes_each_pattern_takes() {
    PatternPlans plans = PatternPlans.of(WHOLE);
    assertEquals(
        """
        PATTERN_1: 19 steps, 3 to-dos
        PATTERN_2: 13 steps, 3 to-dos
        PATTERN_3: 7 steps, 3 to-dos
        PATTERN_4: 18 steps, 3 to-dos
        PATTERN_5: 12 steps, 3 to-dos
        PATTERN_6: 7 steps, 3 to-dos""",
        plans.plans().stream()
            .map(each -> "%s: %d steps, %d to-dos"
                .formatted(each.pattern(), each.steps().size(), each.toDos().size()))
            .collect(Collectors.joining("\n")));
    assertEquals(Pattern.PATTERN_3, plans.nearest().orElseThrow().pattern());
  }

  /** Which single building can fail without opening a starred gap? What is left is judged: here, either can. */
  @Test
  void which_building_can_fail() {
    assertEquals(
        """
        Yokohama DC: opens []
        Kawasaki annex: opens []""",
        POSTURE.places().stream()
            .map(each -> each.name() + ": opens " + openedWithout(each.name()))
            .collect(Collectors.joining("\n")));
  }

  private static List<String> openedWithout(String building) {
    Set<Clause> open = open(WHOLE);
    return open(WHOLE.of(Without.building(POSTURE, building))).stream()
        .filter(each -> !open.contains(each))
        .map(Clause::id)
        .toList();
  }

  private static Set<Clause> open(Assessment assessment) {
    return assessment
        .totals(Pattern.PATTERN_2)
        .open(Level.STARRED)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
