package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan can say, what it leaves to people, and what it has to ask. */
class PlanTest {

  /** The posture of which only this measure is judged. */
  private static Posture only(Measure measure, ProviderTerm provider) {
    ProviderTerm judged = Stream.of(Measure.values())
        .filter(each -> each != measure)
        .reduce(provider, (term, each) -> term.excluding(each, "nobody asks"), (one, other) -> one);
    Description description = () -> judged;
    return description.posture();
  }

  private static Plan plan(Posture posture) {
    return Plan.of(Judged.of(posture).assessment(), Pattern.PATTERN_1);
  }

  private static ProviderTerm bakery() {
    return new Bakery(minutes(5), false).describe();
  }

  private static ProviderTerm linked() {
    return bakery().connectedBy(link("shoppers").from(internet()).to(server("till")));
  }

  private static String steps(Measure measure, ProviderTerm provider) {
    Posture posture = only(measure, provider);
    return String.join("\n", RemedyCode.of(plan(posture), posture));
  }

  private static List<String> toDos(Measure measure, ProviderTerm provider) {
    return plan(only(measure, provider)).toDos().stream()
        .map(each -> each.element() + " " + each.fact().orElseThrow().id())
        .toList();
  }

  @Test
  void where_any_value_will_do_it_says_the_usual_one() {
    assertEquals("clocks().of(till).syncedBy(\"NTP\")", steps(Measure.III_1_1_5, bakery()));
  }

  @Test
  void where_any_value_will_do_and_another_clause_wants_one_that_one_does() {
    assertEquals(
        "link(\"shoppers\").encryptedBy(tls(\"1.2\"))", steps(Measure.III_3_2_2, linked()));
    assertEquals(
        List.of(Measure.III_3_2_2, Item.ENCRYPTION),
        plan(only(Measure.III_3_2_2, linked())).steps().get(0).closes().stream()
            .map(each -> each.clause())
            .toList());
  }

  @Test
  void a_control_that_is_wanted_by_any_value_gets_the_one_that_its_item_wants() {
    assertEquals("""
        users().by(biometric()).orBy(icCard())
        administrators().by(digitalCertificate()).orBy(biometric()).orBy(icCard())""", steps(Measure.III_3_1_3, bakery()));
  }

  @Test
  void what_is_only_implied_stands_in_the_step_that_implies_it() {
    ServerTerm oven = server("oven");
    Posture posture = only(
        Measure.III_2_1_4,
        new Bakery(minutes(5), true)
            .describe()
            .keepingUp(diagnosis(NETWORK).of(oven).every(months(6)).actedOn())
            .excluding(Item.SIMPLE_DIAGNOSIS_INTERVAL, "nobody asks")
            .excluding(Item.APPLICATION_DIAGNOSIS_INTERVAL, "nobody asks"));

    assertEquals(
        List.of(List.of(
            "SERVER 'till' simple-diagnosis-done", "DIAGNOSIS 'simple' diagnosis-acted-on")),
        plan(posture).steps().stream()
            .map(step -> step.changes().stream()
                .map(each -> (Change.Say<?>) each)
                .map(each -> each.element() + " " + each.fact().id())
                .toList())
            .toList());
  }

  @Test
  void a_diagnosis_that_it_begins_is_acted_on_as_all_the_others_are() {
    ProviderTerm actingOn = bakery()
        .keepingUp(diagnosis(SIMPLE).of(everyComponent()).every(months(1)).actedOn());

    assertEquals("""
        diagnosis(NETWORK).of(everyComponent()).every(months(6))
        diagnosis(NETWORK).of(everyComponent()).actedOn()
        diagnosis(APPLICATION).of(everyComponent()).every(years(1))
        diagnosis(APPLICATION).of(everyComponent()).actedOn()""", steps(Measure.III_2_1_4, actingOn));
    assertEquals(List.of(), toDos(Measure.III_2_1_4, actingOn));
  }

  @Test
  void whether_a_diagnosis_is_acted_on_is_for_people_to_say_where_nobody_has_said_it_of_any() {
    assertEquals(
        List.of(
            "DIAGNOSIS 'application' diagnosis-acted-on",
            "DIAGNOSIS 'network' diagnosis-acted-on",
            "DIAGNOSIS 'simple' diagnosis-acted-on"),
        toDos(Measure.III_2_1_4, bakery()));
  }

  @Test
  void a_link_without_a_guard_is_led_through_a_new_one() {
    assertEquals("""
        ids("ids-1"), in 1
        link("shoppers")….through("ids-1")
        ids("ids-1").updatingSignaturesEvery(days(1))""", steps(Measure.III_3_1_5, linked()));
  }

  @Test
  void of_elements_that_nobody_described_it_asks_once_for_all_that_hangs_on_them() {
    Plan plan = plan(only(Measure.III_3_2_2, bakery()));

    assertEquals(List.of(), plan.steps());
    assertEquals(
        List.of("scope.external-links [III.3.2.2, III.3.2.2.a]"),
        plan.questions().stream()
            .map(each -> each.scope().key() + " "
                + each.closes().stream().map(one -> one.clause().id()).toList())
            .toList());
  }

  @Test
  void what_only_people_can_do_is_asked_of_them_fact_by_fact() {
    assertEquals(
        List.of("PROVIDER 'Bakery KK' authentication-rules-set"),
        toDos(Measure.III_3_1_3, bakery()));
    assertEquals(6, toDos(Measure.III_1_1_9, bakery()).size());
  }

  @Test
  void a_diagnosis_that_is_acted_on_is_only_told_to_come_sooner() {
    ProviderTerm tooSeldom = bakery()
        .keepingUp(
            diagnosis(SIMPLE).of(everyComponent()).every(months(2)).actedOn(),
            diagnosis(NETWORK).of(everyComponent()).every(months(6)).actedOn(),
            diagnosis(APPLICATION).of(everyComponent()).every(years(1)).actedOn());

    assertEquals(
        "diagnosis(SIMPLE).of(everyComponent()).every(months(1))",
        steps(Measure.III_2_1_4, tooSeldom));
  }

  @Test
  void what_is_no_diagnosis_implies_nothing_of_one() {
    ProviderTerm diagnosed = bakery()
        .keepingUp(diagnosis(NETWORK).of(everyComponent()).every(months(6)).actedOn());

    assertEquals("clocks().of(till).syncedBy(\"NTP\")", steps(Measure.III_1_1_5, diagnosed));
  }

  @Test
  void a_diagnosis_that_it_begins_is_not_acted_on_where_one_of_the_others_is_not() {
    ProviderTerm one = bakery()
        .keepingUp(
            diagnosis(NETWORK).of(everyComponent()).every(months(6)).actedOn(),
            diagnosis(APPLICATION).of(everyComponent()).every(years(1)).notActedOn());

    assertEquals(
        "diagnosis(SIMPLE).of(everyComponent()).every(months(1))", steps(Measure.III_2_1_4, one));
  }

  private static Posture tillSlowAndOven(LivenessTerm ofOven) {
    return only(
        Measure.III_1_1_1,
        new Bakery(minutes(30), true)
            .describe()
            .watching(liveness().of(server("till")).tellingAllUsersWithin(minutes(5)), ofOven));
  }

  @Test
  void elements_of_which_a_measure_wants_the_same_stand_in_one_step_and_others_in_their_own() {
    LivenessTerm oven = liveness().of(server("oven"));

    assertEquals(
        1,
        plan(tillSlowAndOven(oven.every(minutes(45)).tellingAllUsersWithin(minutes(5))))
            .steps()
            .size());
    assertEquals(
        2,
        plan(tillSlowAndOven(oven.every(minutes(5)).tellingAllUsersWithin(minutes(45))))
            .steps()
            .size());
  }

  @Test
  void applied_without_a_step_it_leaves_that_step_and_nothing_else_to_do() {
    Posture posture = tillSlowAndOven(
        liveness().of(server("oven")).every(minutes(5)).tellingAllUsersWithin(minutes(45)));
    Plan plan = plan(posture);

    for (Remedy.Step left : plan.steps()) {
      assertEquals(List.of(left), plan(plan.appliedWithout(left, posture)).steps());
    }
  }
}
