package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.*;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_ALGORITHM_LISTED;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_ENCRYPTED_WITH;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Components of which the same facts are said are judged together, and each comes to what it would come to alone. */
class FleetTest {

  private static final MeasureRule INTERVAL = MeasureRule.rule(III_1_1_1)
      .requires(every(COMPONENT).should(declare(LIVENESS.watched())))
      .item(
          LIVENESS_INTERVAL, every(COMPONENT).by(valueOf(LIVENESS.interval(), LIVENESS.watched())));

  private static Posture.Builder fleet(int size, IntFunction<Component.Builder> member) {
    return posture(IntStream.range(0, size).mapToObj(member).toArray(Component.Builder[]::new));
  }

  private static Claim<Span> interval(long minutes) {
    return said(LIVENESS.interval(), Span.of(minutes, Unit.MINUTES), 5);
  }

  private static MeasureResult judge(MeasureRule rule, Posture.Builder posture) {
    return new Evaluator(List.of(rule)).assess(posture.build(), TODAY).of(III_1_1_1);
  }

  private static List<String> open(Posture.Builder fleet) {
    return judge(INTERVAL, fleet).items().get(0).open(PATTERN_1).stream()
        .map(each -> each.element().name())
        .toList();
  }

  @Test
  void where_the_same_is_said_of_all_all_are_open_or_none_is() {
    assertEquals(
        List.of("s0", "s1", "s2", "s3", "s4", "s5"),
        open(fleet(6, i -> server("s" + i, interval(15)))));
    assertEquals(List.of(), open(fleet(6, i -> server("s" + i, interval(5)))));
    assertEquals(
        List.of("s0", "s1"),
        open(fleet(
            2,
            i -> component(
                i == 0 ? ElementKind.SERVER : ElementKind.STORAGE, "s" + i, interval(15)))));
  }

  @Test
  void where_two_values_are_said_those_with_the_laxer_are_open() {
    assertEquals(
        List.of("s1", "s3", "s5", "s7", "s9"),
        open(fleet(10, i -> server("s" + i, interval(i % 2 == 0 ? 5 : 15)))));
    assertEquals(List.of(), open(fleet(10, i -> server("s" + i, interval(1 + i % 2)))));
  }

  @Test
  void where_each_has_a_value_of_its_own_each_is_judged_by_it() {
    assertEquals(
        List.of("s5", "s6", "s7", "s8", "s9"),
        open(fleet(10, i -> server("s" + i, interval(i + 1)))));
  }

  @Test
  void where_two_facts_are_said_differently_both_count() {
    assertEquals(
        List.of("s1", "s2", "s3", "s5"),
        open(fleet(
            6,
            i -> server(
                "s" + i,
                i % 3 == 2 ? denied(LIVENESS.watched(), 4) : said(LIVENESS.watched(), true, 4),
                interval(i % 2 == 0 ? 5 : 15)))));
  }

  @Test
  void an_operators_evidence_meets_only_what_stands_with_the_operator_and_only_while_it_lasts() {
    Condition known = publiclyEvaluated(
        declare(DATABASE_ENCRYPTED_WITH), DATABASE_ENCRYPTED_WITH, DATABASE_ALGORITHM_LISTED);
    MeasureRule rule = MeasureRule.rule(III_1_1_1).requires(every(COMPONENT).should(known));
    Posture.Builder fleet = fleet(8, i -> encrypted(i, i % 2 == 0 ? "AES-256" : "ROT13"));

    ClauseResult requirement = judge(
            rule, fleet.addOperator(hosting("Cloud", 30)).addOperator(hosting("Old", -1)))
        .requirement();

    assertEquals(Verdict.UNDECLARED, requirement.verdict());
    assertEquals(
        List.of("s5 true", "s7 false"),
        requirement.open().stream()
            .map(each -> each.element().name() + " " + each.outOfDate().isPresent())
            .toList());
    assertEquals(
        List.of("s1", "s3"),
        requirement.evidence().stream()
            .filter(each -> each.inheritedFrom().isPresent())
            .map(each -> each.element().name())
            .toList());
  }

  private static Component.Builder encrypted(int number, String algorithm) {
    Component.Builder server =
        server("s" + number, said(DATABASE_ENCRYPTED_WITH, Names.of(algorithm), 5));
    return number < 6 ? server.operator(number < 4 ? "Cloud" : "Old") : server;
  }

  private static Operator hosting(String name, int daysLeft) {
    return Operator.builder()
        .name(name)
        .addEvidence(Evidence.builder()
            .title("SOC 2")
            .issued(LocalDate.of(2026, 1, 1))
            .lastDay(TODAY.plusDays(daysLeft))
            .addClause(III_1_1_1)
            .source(line(20))
            .build())
        .source(line(19))
        .build();
  }

  @Test
  void what_applies_to_none_of_them_is_not_applicable_and_what_applies_to_one_is_judged() {
    Condition watched = declare(LIVENESS.watched());
    Condition linked = unless(denied(LinkFacts.EXTERNAL_LINKS), watched);
    MeasureRule rule = MeasureRule.rule(III_1_1_1).requires(every(COMPONENT).should(linked));
    MeasureRule asked =
        MeasureRule.rule(III_1_1_1).requires(every(COMPONENT).should(ofProvider(linked)));
    Component.Builder[] two = {server("a"), server("b", said(LIVENESS.watched(), true, 3))};
    Posture.Builder alone = posture(provider(denied(LinkFacts.EXTERNAL_LINKS, 4)), two);

    assertEquals(Verdict.NOT_APPLICABLE, judge(rule, alone).requirement().verdict());
    assertEquals(Verdict.NOT_APPLICABLE, judge(asked, alone).requirement().verdict());
    assertEquals(Verdict.UNDECLARED, judge(rule, posture(two)).requirement().verdict());
    MeasureRule first = MeasureRule.rule(III_1_1_1)
        .requires(every(COMPONENT)
            .should(unless(
                exemption(
                    "x",
                    (element, around) -> element.name().equals("a")
                        ? Optional.of(around.provider().of(LinkFacts.EXTERNAL_LINKS))
                        : Optional.empty()),
                watched)));
    assertEquals(Verdict.MET, judge(first, alone).requirement().verdict());
  }
}
