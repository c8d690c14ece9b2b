package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorsEvidenceTest {

  private static final MeasureRule LIVENESS_RULE = MeasureRule.rule(III_1_1_1)
      .requires(every(COMPONENT).should(declare(LIVENESS.watched())))
      .item(LIVENESS_INTERVAL, every(COMPONENT).by(valueOf(LIVENESS.interval())));

  private static MeasureResult judge(Posture posture) {
    return new Evaluator(List.of(LIVENESS_RULE)).assess(posture, TODAY).of(III_1_1_1);
  }

  @Test
  void a_clause_that_the_operators_evidence_covers_is_met_while_the_date_lies_within_it() {
    Posture covered = hosted(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1), server("a"));

    MeasureResult measure = judge(covered);

    assertEquals(Verdict.MET, measure.requirement().verdict());
    assertEquals(List.of("Cloud"), measure.items().get(0).inheritedFrom());
    assertEquals(Verdict.MET, measure.items().get(0).verdict(PATTERN_1));
    assertEquals(line(20), measure.requirement().evidence().get(0).source());
  }

  @Test
  void evidence_that_is_expired_or_not_yet_issued_leaves_it_undeclared() {
    Posture expired = hosted(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 31), server("a"));
    Posture early = hosted(LocalDate.of(2026, 4, 2), LocalDate.of(2027, 3, 31), server("a"));

    for (Posture each : List.of(expired, early)) {
      Finding open = judge(each).requirement().open().get(0);
      assertEquals(Verdict.UNDECLARED, open.verdict());
      assertEquals("SOC 2", open.outOfDate().orElseThrow().title());
    }
  }

  @Test
  void the_providers_own_word_beats_the_operators_evidence() {
    Posture posture = hosted(
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        server("a", denied(LIVENESS.watched(), 5)));

    assertEquals(Verdict.GAP, judge(posture).requirement().verdict());
  }

  @Test
  void an_element_names_the_evidence_that_meets_it_or_would_have_done_so() {
    Posture covered = hosted(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1), server("a"));
    Posture expired = hosted(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 31), server("a"));

    ElementResult<?> met = judge(covered).items().get(0).elements().get(0);
    assertEquals("SOC 2", met.inheritedFrom().orElseThrow().title());
    assertTrue(met.outOfDate().isEmpty());
    assertEquals(line(20), met.source());
    ElementResult<?> open = judge(expired).items().get(0).elements().get(0);
    assertTrue(open.inheritedFrom().isEmpty());
    assertEquals("SOC 2", open.outOfDate().orElseThrow().title());
    assertEquals(line(7), open.source());
  }

  @Test
  void an_item_names_only_operators_whose_evidence_it_needs() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    Posture posture = hosted(day, day, server("a"), server("b").operator("Other"));

    assertEquals(List.of("Cloud"), judge(posture).items().get(0).inheritedFrom());
    assertEquals(Verdict.UNDECLARED, judge(posture).items().get(0).verdict(PATTERN_1));
  }

  private static Posture hosted(
      LocalDate issued, LocalDate lastDay, Component.Builder server, Component.Builder... others) {
    Evidence evidence = Evidence.builder()
        .title("SOC 2")
        .issued(issued)
        .lastDay(lastDay)
        .addClause(III_1_1_1)
        .source(line(20))
        .build();
    return posture(others)
        .addComponent(server.operator("Cloud").build())
        .addOperator(Operator.builder()
            .name("Cloud")
            .addEvidence(evidence)
            .source(line(19))
            .build())
        .build();
  }
}
