package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.*;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.assessment.rule.Scopes.PROVIDER;
import static dev.kamae.guideline.Item.EXTERNAL_FAULT_REPORT;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.*;
import static dev.kamae.guideline.Practice.III_1_1_1_I;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Every;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.access.AccessFacts;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private static final MeasureRule LIVENESS_RULE = MeasureRule.rule(III_1_1_1)
      .unless(denied(LinkFacts.EXTERNAL_LINKS))
      .requires(every(COMPONENT).should(declare(LIVENESS.watched())))
      .item(
          LIVENESS_INTERVAL, every(COMPONENT).by(valueOf(LIVENESS.interval(), LIVENESS.watched())))
      .practice(III_1_1_1_I, every(COMPONENT).should(declare(LIVENESS.methodSet())));

  private static MeasureResult judge(Posture posture) {
    return judge(posture, LIVENESS_RULE);
  }

  private static MeasureResult judge(Posture posture, MeasureRule rule) {
    return new Evaluator(List.of(rule)).assess(posture, TODAY).of(III_1_1_1);
  }

  private static Span minutes(long amount) {
    return Span.of(amount, Unit.MINUTES);
  }

  private static List<Verdict> verdicts(ItemResult<?> item) {
    return Arrays.stream(Pattern.values()).map(item::verdict).toList();
  }

  @Test
  void a_requirement_is_met_when_every_element_declares_it() {
    Posture posture = posture(
            server("a", said(LIVENESS.watched(), true, 3)),
            server("b", said(LIVENESS.watched(), true, 3)))
        .build();

    assertEquals(Verdict.MET, judge(posture).requirement().verdict());
    assertEquals(List.of(), judge(posture).requirement().open());
    assertTrue(judge(posture).requirement().severity().isEmpty());
  }

  @Test
  void a_gap_outweighs_what_is_undeclared_and_both_are_listed() {
    Posture posture = posture(
            server("c", said(LIVENESS.watched(), true, 3)),
            server("b", denied(LIVENESS.watched(), 4)),
            server("a"))
        .build();

    ClauseResult requirement = judge(posture).requirement();

    assertEquals(Verdict.GAP, requirement.verdict());
    assertEquals(
        List.of("a UNDECLARED (Acme.java:7)", "b GAP (Acme.java:4)"),
        requirement.open().stream()
            .map(each -> each.element().name() + " " + each.verdict() + " " + each.source())
            .toList());
    assertEquals(Severity.CRITICAL, requirement.severity().orElseThrow());
  }

  @Test
  void an_empty_scope_is_undeclared() {
    ClauseResult requirement = judge(posture().build()).requirement();

    assertEquals(Verdict.UNDECLARED, requirement.verdict());
    assertTrue(requirement.open().get(0).isForWantOfElements());
    assertEquals("scope.components", requirement.open().get(0).scope().key());
  }

  @Test
  void the_provider_answers_for_an_empty_scope_where_the_sentence_asks_it() {
    MeasureRule rule = MeasureRule.rule(III_1_1_1)
        .requires(every(EXTERNAL_LINK)
            .shouldOrWhenNone(
                declare(LinkFacts.LINK_FAULTS_WATCHED), notDeniedByProvider(LinkFacts.FIREWALLS)));
    Posture denying = posture(provider(denied(LinkFacts.FIREWALLS, 9))).build();

    assertEquals(
        Verdict.UNDECLARED, judge(posture().build(), rule).requirement().verdict());
    ClauseResult requirement = judge(denying, rule).requirement();
    assertEquals(Verdict.GAP, requirement.verdict());
    assertEquals(line(9), requirement.open().get(0).source());
  }

  @Test
  void an_item_is_observed_once_and_compared_with_all_six_patterns() {
    Posture posture =
        posture(server("a", said(LIVENESS.interval(), minutes(15), 5))).build();

    ItemResult<?> item = judge(posture).items().get(0);

    assertEquals(
        List.of(Verdict.GAP, Verdict.GAP, Verdict.MET, Verdict.GAP, Verdict.GAP, Verdict.MET),
        verdicts(item));
    ElementResult<?> element = item.elements().get(0);
    assertEquals("3", element.distance(PATTERN_1).orElseThrow().digits());
    assertEquals("1.5", element.distance(PATTERN_2).orElseThrow().digits());
    assertTrue(element.distance(PATTERN_3).isEmpty());
    assertEquals(line(5), element.source());
  }

  @Test
  void an_item_of_a_control_that_is_denied_is_a_gap_at_every_pattern() {
    Posture posture = posture(
            server("a", denied(LIVENESS.watched(), 5), said(LIVENESS.interval(), minutes(1), 6)))
        .build();

    assertEquals(
        List.of(Verdict.GAP),
        verdicts(judge(posture).items().get(0)).stream().distinct().toList());
    assertTrue(judge(posture).items().get(0).elements().get(0).declared().isNo());
  }

  @Test
  void an_own_target_is_judged_beside_the_printed_value() {
    Posture posture = posture(server("a", said(LIVENESS.interval(), minutes(4), 5)))
        .addTarget(new OwnTarget<>(LIVENESS_INTERVAL, minutes(3), line(8)))
        .build();

    ItemResult<?> item = judge(posture).items().get(0);

    assertEquals(Verdict.MET, item.verdict(PATTERN_1));
    assertEquals(Verdict.GAP, item.targetVerdict().orElseThrow());
    assertTrue(item.severity(PATTERN_1).isEmpty());
    assertTrue(item.elements().get(0).missesTarget());
  }

  @Test
  void a_dash_has_no_reference_unless_the_provider_sets_a_target() {
    MeasureRule rule = MeasureRule.rule(III_1_1_1)
        .requires(every(PROVIDER).should(declare(AccessFacts.PASSWORDS_MANAGED)))
        .item(
            EXTERNAL_FAULT_REPORT,
            Every.provider().by(valueOf(LinkFacts.LINK_FAULTS_REPORTED_WITHIN)));
    Posture.Builder slow =
        posture(provider(said(LinkFacts.LINK_FAULTS_REPORTED_WITHIN, minutes(61), 2)));

    assertEquals(
        List.of(Verdict.GAP, Verdict.NO_REFERENCE, Verdict.NO_REFERENCE),
        verdicts(judge(slow.build(), rule).items().get(0)).subList(0, 3));
    Posture aiming = posture(provider(said(LinkFacts.LINK_FAULTS_REPORTED_WITHIN, minutes(61), 2)))
        .addTarget(new OwnTarget<>(EXTERNAL_FAULT_REPORT, minutes(61), line(8)))
        .build();
    assertEquals(
        List.of(Verdict.GAP, Verdict.MET, Verdict.MET),
        verdicts(judge(aiming, rule).items().get(0)).subList(0, 3));
    assertEquals(
        List.of(Verdict.UNDECLARED, Verdict.NO_REFERENCE),
        verdicts(judge(posture().build(), rule).items().get(0)).subList(0, 2));
  }

  @Test
  void an_exclusion_beats_every_other_verdict_and_keeps_what_is_declared() {
    Posture posture = posture(server("a", said(LIVENESS.interval(), minutes(15), 5)))
        .addExclusion(new Exclusion(III_1_1_1, "not ours", line(9)))
        .build();

    MeasureResult measure = judge(posture);

    assertEquals(Verdict.NOT_APPLICABLE, measure.requirement().verdict());
    assertEquals(Verdict.NOT_APPLICABLE, measure.practices().get(0).verdict());
    ItemResult<?> item = measure.items().get(0);
    assertEquals(
        List.of(Verdict.NOT_APPLICABLE), verdicts(item).stream().distinct().toList());
    assertEquals(minutes(15), item.elements().get(0).declared().value().orElseThrow());
    assertEquals(List.of(), item.open(PATTERN_1));
  }

  @Test
  void excluding_an_item_leaves_its_measure_alone() {
    Posture posture = posture(server("a"))
        .addExclusion(new Exclusion(LIVENESS_INTERVAL, "not ours", line(9)))
        .build();

    assertEquals(Verdict.UNDECLARED, judge(posture).requirement().verdict());
    assertEquals(Verdict.NOT_APPLICABLE, judge(posture).items().get(0).verdict(PATTERN_1));
  }

  @Test
  void an_exemption_takes_the_measure_with_its_items_and_practices_out() {
    Posture posture =
        posture(provider(denied(LinkFacts.EXTERNAL_LINKS, 4)), server("a")).build();

    MeasureResult measure = judge(posture);

    assertEquals(Verdict.NOT_APPLICABLE, measure.requirement().verdict());
    assertEquals(Verdict.NOT_APPLICABLE, measure.items().get(0).verdict(PATTERN_3));
    assertEquals(Verdict.NOT_APPLICABLE, measure.practices().get(0).verdict());
    assertEquals(line(4), measure.requirement().exempted().orElseThrow().said().source());
  }

  @Test
  void a_rule_that_throws_stops_the_run_and_names_its_clause_and_element() {
    MeasureRule broken = MeasureRule.rule(III_1_1_1)
        .requires(every(COMPONENT).should(declare(LIVENESS.interval(), interval -> {
          throw new IllegalStateException("our fault");
        })));
    Posture posture =
        posture(server("a", said(LIVENESS.interval(), minutes(1), 5))).build();

    RuleFailure failure = assertThrows(RuleFailure.class, () -> judge(posture, broken));

    assertEquals(
        "III.1.1.1 could not be judged on server 'a': java.lang.IllegalStateException: our fault",
        failure.getMessage());
  }

  @Test
  void a_rule_that_throws_before_it_comes_to_an_element_names_its_clause_too() {
    Condition broken = declare(LinkFacts.LINK_MANAGER, any -> {
      throw new IllegalStateException("our fault");
    });
    Posture posture =
        posture(provider(said(LinkFacts.LINK_MANAGER, Names.of("Ops"), 2))).build();
    MeasureRule rule = MeasureRule.rule(III_1_1_1);

    for (MeasureRule each : List.of(
        rule.requires(every(EXTERNAL_LINK).shouldOrWhenNone(broken, broken)),
        LIVENESS_RULE.unless(exemption("x", (element, around) -> failing())),
        LIVENESS_RULE.noting(around -> failing()))) {
      assertEquals(
          "III.1.1.1 could not be judged on provider 'Acme': java.lang.IllegalStateException: our fault",
          assertThrows(RuleFailure.class, () -> judge(posture, each)).getMessage());
    }
  }

  private static <T> T failing() {
    throw new IllegalStateException("our fault");
  }

  @Test
  void an_assessment_judges_another_posture_by_its_own_rules_as_of_its_own_date() {
    Assessment before = new Evaluator(List.of(LIVENESS_RULE)).assess(posture().build(), TODAY);
    Posture other = posture(server("a", said(LIVENESS.watched(), true, 3))).build();
    Assessment after = before.of(other);

    assertEquals(Verdict.MET, after.of(III_1_1_1).requirement().verdict());
    assertEquals(
        List.of(other, TODAY, 1),
        List.of(after.posture(), after.date(), after.measures().size()));
  }

  @Test
  void severities_follow_star_and_priority() {
    assertEquals(Severity.CRITICAL, Severity.of(LIVENESS_INTERVAL));
    assertEquals(Severity.CRITICAL, Severity.of(III_1_1_1));
    assertEquals(Severity.MAJOR, Severity.of(Item.FAULT_INTERVAL));
    assertEquals(Severity.MODERATE, Severity.of(dev.kamae.guideline.Measure.III_1_1_3));
    assertEquals(Severity.MINOR, Severity.of(Item.PERFORMANCE_INTERVAL));
    assertEquals(Severity.ADVICE, Severity.of(III_1_1_1_I));
  }

  @Test
  void the_line_of_an_unknown_source_is_shown_as_unknown() {
    assertEquals("(unknown:0)", SourceLine.UNKNOWN.toString());
  }
}
