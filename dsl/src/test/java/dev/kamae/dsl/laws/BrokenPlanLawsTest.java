package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Broken.KIOSK;
import static dev.kamae.dsl.laws.Broken.SHOP;
import static dev.kamae.dsl.laws.Broken.assertBroken;
import static dev.kamae.dsl.laws.Broken.interval;
import static dev.kamae.dsl.laws.Broken.requiring;
import static dev.kamae.dsl.laws.Broken.seeing;
import static dev.kamae.dsl.laws.Broken.till;
import static dev.kamae.dsl.laws.Odd.gapUnless;
import static dev.kamae.dsl.laws.Odd.judged;
import static dev.kamae.dsl.laws.Odd.wanting;
import static dev.kamae.guideline.Measure.III_1_1_5;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_6;
import static dev.kamae.posture.operation.Monitoring.FAULT;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.posture.operation.Monitoring.PERFORMANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Observation;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each law of plans, differences, waivers and limits is broken by a rule that is mistaken in what the law speaks of.
 */
class BrokenPlanLawsTest {

  @Test
  void a_step_that_another_makes_needless() {
    Fact<Boolean> ofTill = PERFORMANCE.atFixedIntervals();
    Fact<Boolean> ofScreen = FAULT.atFixedIntervals();
    Odd either = wanting(
        (element, posture) -> posture.components().stream()
            .anyMatch(each ->
                each.facts().of(ofTill).isYes() || each.facts().of(ofScreen).isYes()),
        (element, posture) ->
            Wanted.fact(element, element.name().equals("till") ? ofTill : ofScreen));
    assertBroken(
        PlanLaws.MINIMAL,
        judged(KIOSK, requiring(either)),
        2,
        "without [Say[element=SERVER 'screen', fact=performance-fixed-intervals, "
            + "value=true], Say[element=SERVER 'screen', fact=performance-watched, "
            + "value=true], Say[ele");
  }

  @Test
  void what_a_step_for_another_measure_makes_worse() {
    Odd unwatched =
        gapUnless((element, posture) -> !element.facts().of(FAULT.watched()).isYes());
    assertBroken(
        PlanLaws.NO_WORSE,
        judged(till(), requiring(unwatched)),
        1,
        "as it is: III.1.1.5 was MET before the plan and is GAP after it");
    assertBroken(
        DifferenceLaws.AFTER_A_PLAN,
        judged(till(), requiring(unwatched)),
        1,
        "as it is: clauses that are new: expected [], but was "
            + "[ClauseShift[clause=III_1_1_5, before=MET, after=GAP, shift=NEW, "
            + "elements=[ElementShift[point=Point[clause=");
  }

  @Test
  void what_a_step_makes_a_gap_of() {
    Odd silent = new Odd(
        (element, around) ->
            element.facts().of(FAULT.watched()).isYes() ? Verdict.GAP : Verdict.UNDECLARED,
        (element, posture) -> List.of());
    assertBroken(
        DifferenceLaws.AFTER_A_PLAN,
        judged(till(), requiring(silent)),
        1,
        "as it is: clauses that are worse: expected [], but was [ClauseShift[clause=III_1_1_5");
  }

  @Test
  void gaps_that_are_accepted() {
    Odd gap = gapUnless((element, posture) -> posture.waivers().isEmpty());
    Posture posture = Change.made(
        KIOSK,
        List.of(new Change.Deny(ElementName.of(KIOSK.components().get(0)), LIVENESS.told())));
    assertBroken(
        WaiverLaws.ACCEPTED,
        judged(posture, requiring(gap)),
        1,
        "as it is: clauses: expected [], but was [III.1.1.5 was [MET, MET, MET, MET, "
            + "MET, MET], is [GAP, GAP, GAP, GAP, GAP, GAP]]");
  }

  @Test
  void what_opens_although_all_is_said() {
    Odd never = gapUnless((element, posture) -> false);
    assertBroken(
        LimitLaws.MEETING,
        judged(SHOP, requiring(never)),
        1,
        "completed: open: expected [], but was [III.1.1.5]");
    assertBroken(
        LimitLaws.AT_THE_LIMIT,
        judged(SHOP, requiring(never)),
        1,
        "at the limit: open: expected [], but was [III.1.1.5]");
  }

  @Test
  void a_value_beyond_the_limit() {
    Observation<Span> lens = interval(each -> Said.yes(Span.of(1, Unit.SECONDS), each.source()));
    assertBroken(
        LimitLaws.AT_THE_LIMIT,
        judged(SHOP, seeing(lens)),
        1,
        "at the limit: III.1.1.1.a exceeds PT5M with PT1S");
  }

  @Test
  void a_miss_that_opens_nothing() {
    assertBroken(
        LimitLaws.NEAR_MISS,
        judged(SHOP, seeing(interval(each -> Said.yes(Span.of(5, Unit.MINUTES), each.source())))),
        26,
        "[Say[element=SECURITY_APPLIANCE 'edge', fact=liveness-interval, value=PT6M]]: "
            + "open: expected [III.1.1.1.a], but was []");
  }

  @Test
  void differences_at_two_patterns() {
    Judged before = new Judged(judged(KIOSK), PATTERN_1);
    Judged after = new Judged(judged(KIOSK), PATTERN_6);

    assertEquals("clauses", broken(() -> DifferenceLaws.isMirrored(before, after)));
    assertEquals("new and kept", broken(() -> DifferenceLaws.addsUp(before, after)));
    assertEquals("GAP after", broken(() -> DifferenceLaws.isCountedOnce(before, after)));
  }

  @Test
  void clauses_that_are_missing() {
    Judged fewer = new Judged(Odd.judgedWithout(III_1_1_5, KIOSK), PATTERN_1);

    assertEquals("the clauses", broken(() -> DifferenceLaws.isCountedOnce(fewer, fewer)));
  }

  /** What is not as expected. */
  private static String broken(Runnable check) {
    return assertThrows(AssertionError.class, check::run).getMessage().split(":")[0];
  }
}
