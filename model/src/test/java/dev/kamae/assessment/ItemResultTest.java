package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.*;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Item.EXTERNAL_FAULT_REPORT;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.*;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.rule.Every;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an evaluation item comes to over all of its elements. */
class ItemResultTest {

  private static final MeasureRule INTERVAL = MeasureRule.rule(III_1_1_1)
      .unless(denied(LinkFacts.EXTERNAL_LINKS))
      .requires(every(COMPONENT).should(declare(LIVENESS.watched())))
      .item(
          LIVENESS_INTERVAL, every(COMPONENT).by(valueOf(LIVENESS.interval(), LIVENESS.watched())));

  private static final MeasureRule REPORT = MeasureRule.rule(III_1_1_1)
      .item(
          EXTERNAL_FAULT_REPORT,
          Every.provider().by(valueOf(LinkFacts.LINK_FAULTS_REPORTED_WITHIN)));

  private static ItemResult<?> judged(MeasureRule rule, Posture.Builder posture) {
    return new Evaluator(List.of(rule))
        .assess(posture.build(), TODAY)
        .of(III_1_1_1)
        .items()
        .get(0);
  }

  private static Component.Builder watched(String name, long minutes) {
    return server(name, said(LIVENESS.interval(), minutes(minutes), 5));
  }

  private static Span minutes(long amount) {
    return Span.of(amount, Unit.MINUTES);
  }

  private static List<String> open(ItemResult<?> item) {
    return item.open(PATTERN_2).stream()
        .map(each -> each.element().kind() + " " + each.element().name())
        .toList();
  }

  @Test
  void only_what_misses_the_reference_is_open_and_stands_in_the_order_of_names_and_kinds() {
    ItemResult<?> item = judged(
        INTERVAL,
        posture(
                watched("z", 15),
                watched("b", 8),
                server("a", said(LIVENESS.interval(), minutes(15), 5)),
                component(ElementKind.APPLICATION, "a", said(LIVENESS.interval(), minutes(15), 5)))
            .addTarget(new OwnTarget<>(LIVENESS_INTERVAL, minutes(3), line(8))));

    assertEquals(List.of("APPLICATION a", "SERVER a", "SERVER z"), open(item));
    assertEquals("scope.components", item.scope().key());
  }

  @Test
  void a_measure_that_cannot_arise_takes_its_items_with_it_and_says_why() {
    Posture.Builder alone =
        posture(provider(denied(LinkFacts.EXTERNAL_LINKS, 4)), watched("a", 15));

    assertEquals(
        line(4), judged(INTERVAL, alone).exempted().orElseThrow().said().source());
    assertTrue(judged(INTERVAL, posture(watched("a", 15))).exempted().isEmpty());
  }

  @Test
  void an_own_target_that_is_reached_is_met_where_the_guideline_is_missed() {
    Posture.Builder hour =
        posture(provider(said(LinkFacts.LINK_FAULTS_REPORTED_WITHIN, minutes(61), 2)));

    assertEquals(
        Verdict.MET,
        judged(REPORT, hour.addTarget(new OwnTarget<>(EXTERNAL_FAULT_REPORT, minutes(61), line(8))))
            .targetVerdict()
            .orElseThrow());
  }

  @Test
  void an_own_target_where_there_is_no_element_is_missed_by_a_denial_alone() {
    MeasureRule rule = MeasureRule.rule(III_1_1_1)
        .item(
            EXTERNAL_FAULT_REPORT,
            Every.every(EXTERNAL_LINK)
                .by(valueOf(LinkFacts.LINK_FAULTS_REPORTED_WITHIN))
                .whenNone(notDeniedByProvider(LinkFacts.FIREWALLS)));
    OwnTarget<Span> target = new OwnTarget<>(EXTERNAL_FAULT_REPORT, minutes(61), line(8));

    ItemResult<?> silent = judged(rule, posture().addTarget(target));
    assertEquals(Verdict.UNDECLARED, silent.targetVerdict().orElseThrow());
    assertTrue(silent.open(PATTERN_1).get(0).isForWantOfElements());
    assertTrue(silent.open(PATTERN_1).get(0).declared().isUnsaid());
    ItemResult<?> denying =
        judged(rule, posture(provider(denied(LinkFacts.FIREWALLS, 9))).addTarget(target));
    assertEquals(Verdict.GAP, denying.targetVerdict().orElseThrow());
    assertEquals(line(9), denying.open(PATTERN_1).get(0).source());
  }

  @Test
  void a_dash_leaves_an_element_without_a_reference_unless_it_is_excluded_or_has_a_target() {
    Posture.Builder hour =
        posture(provider(said(LinkFacts.LINK_FAULTS_REPORTED_WITHIN, minutes(61), 2)));
    ElementResult<?> plain = judged(REPORT, hour).elements().get(0);

    assertEquals(Verdict.NO_REFERENCE, plain.verdict(PATTERN_2));
    assertTrue(plain.reference(PATTERN_2).isEmpty());
    assertFalse(plain.isForWantOfElements());
    hour.addExclusion(new Exclusion(EXTERNAL_FAULT_REPORT, "not ours", line(9)));
    assertEquals(Verdict.NOT_APPLICABLE, judged(REPORT, hour).elements().get(0).verdict(PATTERN_2));
    hour.addTarget(new OwnTarget<>(EXTERNAL_FAULT_REPORT, minutes(30), line(8)));
    assertEquals(
        minutes(30), judged(REPORT, hour).elements().get(0).reference(PATTERN_2).orElseThrow());
  }
}
