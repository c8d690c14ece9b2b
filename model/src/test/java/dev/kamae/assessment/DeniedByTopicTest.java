package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Practice.III_2_1_3_II;
import static dev.kamae.posture.operation.LogFacts.LOG_SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where no log has a server: a gap if one denies it, else nobody knows (Ⅲ.2.1.3). */
class DeniedByTopicTest {

  private static Assessment assess(Claim<?>... ofSecondLog) {
    return AspSaasGuideline.assess(
        posture()
            .addTopic(topic(ElementKind.LOG, "usage"))
            .addTopic(topic(ElementKind.LOG, "access", ofSecondLog))
            .build(),
        TODAY);
  }

  @Test
  void a_log_that_denies_a_server_is_the_evidence() {
    Finding denied = assess(denied(LOG_SERVER, 6)).of(III_2_1_3_II).open().get(0);

    assertEquals(Verdict.GAP, denied.verdict());
    assertEquals(line(6), denied.source());
    assertEquals("Acme", denied.element().name());
    assertEquals(List.of(LOG_SERVER), denied.facts());
    assertTrue(denied.isForWantOfElements());
    assertEquals(
        Verdict.GAP, assess(denied(LOG_SERVER, 6)).of(STANDBY_OF_LOG_SERVER).verdict(PATTERN_1));
  }

  @Test
  void where_no_log_says_a_word_of_it_nobody_knows() {
    Finding unsaid = assess().of(III_2_1_3_II).open().get(0);

    assertEquals(Verdict.UNDECLARED, unsaid.verdict());
    assertTrue(unsaid.said().isNothing());
  }
}
