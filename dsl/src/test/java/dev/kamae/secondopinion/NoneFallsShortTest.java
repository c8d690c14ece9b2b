package dev.kamae.secondopinion;

import static dev.kamae.dsl.Words.backup;
import static dev.kamae.dsl.Words.provider;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.posture.operation.BackupTarget.CONFIGURATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The smallest posture on which the two opinions once differed: none is short of every target, of none too. */
class NoneFallsShortTest {

  private static final LocalDate DATE = LocalDate.of(2026, 4, 1);

  private static Posture keeping(int generations) {
    Description description = () -> provider("Generated KK")
        .keeping(backup().of(CONFIGURATION).generations(generations))
        .targeting(BACKUP_GENERATIONS, 0);
    return description.posture();
  }

  @Test
  void no_generation_is_short_of_a_target_of_none() {
    Assessment assessment = AspSaasGuideline.assess(keeping(0), DATE);
    assertEquals(Optional.of(Verdict.GAP), assessment.of(BACKUP_GENERATIONS).targetVerdict());
    assertEquals(List.of(), Agreement.differences(keeping(0), DATE));
  }

  @Test
  void one_generation_meets_a_target_of_none_and_what_is_not_said_stays_open() {
    Assessment assessment = AspSaasGuideline.assess(keeping(1), DATE);
    assertEquals(
        Optional.of(Verdict.UNDECLARED), assessment.of(BACKUP_GENERATIONS).targetVerdict());
    assertEquals(List.of(), Agreement.differences(keeping(1), DATE));
  }
}
