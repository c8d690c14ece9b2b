package dev.kamae.samples.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.PatternPlans;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far it is from where we are to each pattern. */
class ExploringTest {

  private static final Posture POSTURE = new HarborLogistics().posture();
  private static final Assessment WHOLE = AspSaasGuideline.assess(POSTURE, Samples.DATE);

  @Test
  void how_many_changes_each_pattern_takes() throws IOException {
    PatternPlans plans = PatternPlans.of(WHOLE);
    String found = plans.plans().stream()
        .map(each -> "%s: %d steps, %d to-dos\n"
            .formatted(each.pattern(), each.steps().size(), each.toDos().size()))
        .collect(Collectors.joining());
    assertEquals("""
        PATTERN_1: 19 steps, 3 to-dos
        PATTERN_2: 13 steps, 3 to-dos
        PATTERN_3: 7 steps, 3 to-dos
        PATTERN_4: 18 steps, 3 to-dos
        PATTERN_5: 12 steps, 3 to-dos
        PATTERN_6: 7 steps, 3 to-dos
        """, found);
    assertTrue(Files.readString(Path.of("..", "README.md")).contains(found), "the README tells it");
    assertEquals(Pattern.PATTERN_3, plans.nearest().orElseThrow().pattern());
  }
}
