package dev.kamae.assessment.exploring;

import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Measure.III_3_1_5;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import dev.kamae.posture.network.LinkFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameAnswerTest {

  @Test
  void two_sentences_that_ask_the_provider_the_same_are_one_point() {
    Condition ofProvider = declare(LinkFacts.INTRUSION_DETECTION);
    MeasureRule rule = MeasureRule.rule(III_3_1_5)
        .requires(
            every(EXTERNAL_LINK)
                .shouldOrWhenNone(declare(LinkFacts.INTRUSION_DETECTED), ofProvider),
            every(EXTERNAL_LINK).shouldOrWhenNone(declare(LinkFacts.FIREWALL_PASSED), ofProvider));
    Posture posture = Posture.builder()
        .description("Acme")
        .provider(Topic.builder()
            .kind(ElementKind.PROVIDER)
            .name("Acme")
            .facts(Facts.NONE)
            .source(SourceLine.UNKNOWN)
            .build())
        .build();

    assertEquals(
        List.of(Verdict.UNDECLARED),
        Snapshot.of(
                new Evaluator(List.of(rule)).assess(posture, LocalDate.of(2026, 4, 1)), PATTERN_1)
            .sides(III_3_1_5)
            .values()
            .stream()
            .map(Side::verdict)
            .toList());
  }
}
