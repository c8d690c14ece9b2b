package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A word that only denies makes no clause met. */
class DenialsMeetNothingTest {

  @TestFactory
  Stream<DynamicTest> a_denial_meets_nothing() {
    return denials().stream()
        .map(each -> DynamicTest.dynamicTest(
            each.word(),
            () -> assertEquals(List.of(), met(() -> each.use().apply(Example.silent())))));
  }

  @Test
  void there_are_many_words_that_only_deny() {
    assertTrue(denials().size() > 100, () -> denials().size() + " words deny");
  }

  private static List<Example> denials() {
    return Example.all()
        .filter(each -> !each.claims().isEmpty())
        .filter(each -> each.claims().stream().allMatch(claim -> claim.endsWith(" NO")))
        .toList();
  }

  private static List<String> met(Description description) {
    Assessment assessment =
        AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1));
    return assessment.totals(Pattern.PATTERN_6).clauses().stream()
        .filter(each -> assessment.verdict(each, Pattern.PATTERN_6) == Verdict.MET)
        .map(Clause::id)
        .toList();
  }
}
