package dev.kamae.dsl.laws;

import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.dsl.laws.Broken.KIOSK;
import static dev.kamae.dsl.laws.Broken.NOTHING;
import static dev.kamae.dsl.laws.Broken.SHOP;
import static dev.kamae.dsl.laws.Broken.assertBroken;
import static dev.kamae.dsl.laws.Broken.interval;
import static dev.kamae.dsl.laws.Broken.requiring;
import static dev.kamae.dsl.laws.Broken.seeing;
import static dev.kamae.dsl.laws.Broken.till;
import static dev.kamae.dsl.laws.Odd.gapUnless;
import static dev.kamae.dsl.laws.Odd.judged;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Measure.III_1_1_5;
import static dev.kamae.guideline.Measure.II_8_1_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.rule.Every;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Observation;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each law of verdicts and of changes is broken by a rule that is mistaken in what the law speaks of. */
class BrokenLawsTest {

  @Test
  void silence() {
    assertBroken(
        VerdictLaws.SILENCE,
        judged(SHOP, MeasureRule.rule(III_1_1_1).requires(Every.provider().should(NOTHING))),
        1,
        "as it is: III.1.1.1 is met by silence: ODD");
  }

  @Test
  void nothing_to_judge() {
    Posture none =
        Posture.builder().provider(SHOP.provider()).description("none").build();
    assertBroken(
        VerdictLaws.NOTHING_TO_JUDGE,
        judged(
            none,
            MeasureRule.rule(III_1_1_1)
                .requires(Every.provider().should(NOTHING))
                .item(
                    LIVENESS_INTERVAL,
                    every(COMPONENT).by(interval(each -> each)).whenNone(NOTHING))),
        1,
        "as it is: III.1.1.1.a is met at PATTERN_1");
  }

  @Test
  void clauses_that_are_missing() {
    Assessment judged = Odd.judgedWithout(III_1_1_1, SHOP);
    assertBroken(
        VerdictLaws.COUNTED_ONCE, judged, 1, "as it is: the clauses: expected 145, but was 139");
  }

  @Test
  void a_stricter_value_that_is_not_seen() {
    Span shortest = Span.of(5, Unit.MINUTES);
    Observation<Span> lens =
        interval(each -> each.value().filter(said -> said.isAtLeast(shortest)).isPresent()
            ? each
            : Said.no(each.source()));
    assertBroken(
        StrictnessLaws.STRICTER,
        judged(till(), seeing(lens)),
        2,
        "Say[element=SERVER 'till', fact=liveness-interval, value=PT4M]: III.1.1.1.a at "
            + "PATTERN_2 was MET and is GAP");
  }

  @Test
  void a_laxer_value_that_is_seen_as_a_stricter() {
    Span longest = Span.of(1, Unit.YEARS);
    Observation<Span> lens =
        interval(each -> each.value().filter(longest::isAtMost).isPresent()
            ? Said.yes(Span.of(1, Unit.SECONDS), each.source())
            : each);
    assertBroken(
        StrictnessLaws.LAXER,
        judged(till(), seeing(lens)),
        1,
        "Say[element=SERVER 'till', fact=liveness-interval, value=P10Y]: III.1.1.1.a at "
            + "PATTERN_1 was GAP and is MET");
  }

  @Test
  void what_is_said_of_another() {
    Odd all = gapUnless((element, posture) -> posture.components().stream()
        .noneMatch(each -> each.facts().of(LIVENESS.interval()).isNo()));
    assertBroken(
        LocalityLaws.DENIED,
        judged(KIOSK, requiring(all)),
        1,
        "all denied of SERVER 'till': verdicts on others: expected [], but was "
            + "[At[clause=III.1.1.5, element=SERVER 'screen', claim=ODD] was MET, is GAP]");
  }

  @Test
  void another_that_is_there() {
    Odd enough = gapUnless((element, posture) -> posture.components().size() >= 2);
    Odd few = gapUnless((element, posture) -> posture.components().size() <= 2);
    assertBroken(
        LocalityLaws.TAKEN_AWAY,
        judged(KIOSK, requiring(enough)),
        2,
        "without SERVER 'till': verdicts on others: expected [], but was "
            + "[At[clause=III.1.1.5, element=SERVER 'screen', claim=ODD] was MET, is GAP]");
    assertBroken(
        LocalityLaws.ADDED,
        judged(KIOSK, requiring(few)),
        2,
        "another like SERVER 'till': verdicts on others: expected [], but was "
            + "[At[clause=III.1.1.5, element=SERVER 'screen', claim=ODD] was MET, is GAP, "
            + "At[clause=III.1.");
  }

  @Test
  void a_value_that_hangs_on_another() {
    Observation<Span> few = new Observation<>() {
      @Override
      public Said<Span> of(Element element, Surroundings around) {
        return around.posture().components().size() > 2
            ? Said.no(element.source())
            : element.facts().of(LIVENESS.interval());
      }
    };
    assertBroken(
        LocalityLaws.ADDED,
        judged(KIOSK, seeing(few)),
        2,
        "another like SERVER 'till': verdicts on others: expected [], but was "
            + "[At[clause=III.1.1.1.a, element=SERVER 'screen'");
  }

  @Test
  void how_often_it_was_asked() {
    AtomicInteger asked = new AtomicInteger();
    Odd moody = gapUnless((element, posture) -> asked.incrementAndGet() % 2 == 0);
    MeasureRule rule = MeasureRule.rule(III_1_1_5).requires(Every.provider().should(moody));
    assertBroken(
        ChangeLaws.AGAIN,
        judged(KIOSK, rule),
        1,
        "as it is: elements: expected [], but was [At[clause=III.1.1.5, element=PROVIDER "
            + "'Kiosk KK', claim=ODD] was GAP, is MET]");
    asked.set(0);
    assertBroken(DifferenceLaws.OF_EQUALS, judged(KIOSK, rule), 1, "as it is: something differs");
    asked.set(0);
    assertBroken(
        PlanLaws.AFTER_THE_PLAN,
        judged(KIOSK, rule),
        1,
        "as it is: open after the plan: expected [Opening[clause=");
  }

  @Test
  void the_order_of_declaration() {
    Odd first = gapUnless((element, posture) -> posture.components().get(0).equals(element));
    assertBroken(
        ChangeLaws.ORDER,
        judged(KIOSK, requiring(first)),
        3,
        "backwards: elements: expected [], but was [At[clause=III.1.1.5, element=SERVER "
            + "'screen', claim=ODD] was GAP, is MET, At[clause=III.1.1.5, element=SERVER "
            + "'till',");
  }

  @Test
  void names() {
    Odd named = gapUnless((element, posture) -> !element.name().startsWith("y"));
    assertBroken(
        ChangeLaws.RENAMING,
        judged(KIOSK, requiring(named)),
        1,
        "as it is: clauses: expected [], but was [III.1.1.5 was [MET, MET, MET, MET, "
            + "MET, MET], is [GAP, GAP, GAP, GAP, GAP, GAP]]");
  }

  @Test
  void an_exclusion_of_something_else() {
    Odd included = gapUnless((element, posture) -> posture.exclusionOf(II_8_1_1).isEmpty());
    assertBroken(
        ChangeLaws.EXCLUSION,
        judged(KIOSK, requiring(included)),
        1,
        "excluding II.8.1.1: clauses: expected [], but was [III.1.1.5 was [MET, MET, "
            + "MET, MET, MET, MET], is [GAP, GAP, GAP, GAP, GAP, GAP]]");
  }

  @Test
  void an_own_target() {
    Observation<Span> lens = new Observation<>() {
      @Override
      public Said<Span> of(Element element, Surroundings around) {
        return around.posture().targets().isEmpty()
            ? element.facts().of(LIVENESS.interval())
            : Said.no(element.source());
      }
    };
    assertBroken(
        ChangeLaws.OWN_TARGET,
        judged(till(), seeing(lens)),
        63,
        "targeting PT5M for III.1.1.1.a: III.1.1.1.a at PATTERN_2: expected MET, but was " + "GAP");
  }

  @Test
  void an_element_that_stands_nowhere() {
    Posture nowhere = Posture.builder()
        .provider(SHOP.provider())
        .description("nowhere")
        .addComponent(Component.builder()
            .name("ghost")
            .kind(ElementKind.SERVER)
            .place("nowhere")
            .facts(Facts.of(List.of()))
            .source(SourceLine.UNKNOWN)
            .build())
        .build();
    assertBroken(
        VerdictLaws.PLACE_OF_WHAT_IS_OPEN,
        judged(nowhere, requiring(gapUnless((element, posture) -> false))),
        1,
        "as it is: III.1.1.1 is open of SERVER 'ghost' at (unknown:0)");
    assertBroken(
        VerdictLaws.PLACE_OF_WHAT_IS_OPEN,
        new Evaluator(List.of(seeing(interval(each -> each)))).assess(nowhere, Held.DATE),
        1,
        "as it is: III.1.1.1.a is open of SERVER 'ghost' at (unknown:0)");
  }
}
