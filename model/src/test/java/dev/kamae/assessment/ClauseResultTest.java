package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.*;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static dev.kamae.guideline.Practice.III_1_1_1_I;
import static dev.kamae.posture.network.LinkFacts.FIREWALLS;
import static dev.kamae.posture.network.LinkFacts.LINK_FAULTS_WATCHED;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.Posture;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the sentences of a clause ask, and what they found. */
class ClauseResultTest {

  /** Of links, or of the provider where there are none, each sentence asks what the other asks where there are some. */
  private static final MeasureRule CROSSED = MeasureRule.rule(III_1_1_1)
      .requires(
          every(EXTERNAL_LINK)
              .shouldOrWhenNone(declare(LINK_FAULTS_WATCHED), notDeniedByProvider(FIREWALLS)),
          every(EXTERNAL_LINK)
              .shouldOrWhenNone(declare(FIREWALLS), notDeniedByProvider(LINK_FAULTS_WATCHED)));

  private static ClauseResult requirement(MeasureRule rule, Posture.Builder posture) {
    return judged(rule, posture).requirement();
  }

  private static MeasureResult judged(MeasureRule rule, Posture.Builder posture) {
    return new Evaluator(List.of(rule)).assess(posture.build(), TODAY).of(III_1_1_1);
  }

  private static List<String> claims(List<Finding> findings) {
    return findings.stream().map(each -> each.claim().key()).toList();
  }

  @Test
  void all_that_is_asked_is_listed_once_whether_or_not_there_is_anybody_to_ask() {
    assertEquals(
        List.of(
            "scope.external-links fact.link-faults-watched", "scope.external-links fact.firewalls"),
        requirement(CROSSED, posture()).asked().stream()
            .map(each -> each.scope().key() + " " + each.claim().key())
            .toList());
  }

  @Test
  void what_is_open_of_one_element_stands_in_the_order_of_its_claims() {
    List<String> inOrder = List.of("fact.firewalls", "fact.link-faults-watched");

    assertEquals(inOrder, claims(requirement(CROSSED, posture()).open()));
    MeasureRule watched = MeasureRule.rule(III_1_1_1)
        .requires(every(COMPONENT).should(declare(LINK_FAULTS_WATCHED), declare(FIREWALLS)));
    assertEquals(inOrder, claims(requirement(watched, posture(server("a"))).open()));
  }

  @Test
  void where_there_is_no_element_the_provider_is_the_evidence() {
    Finding none =
        requirement(CROSSED, posture(provider(denied(FIREWALLS, 9)))).evidence().get(0);

    assertEquals("Acme", none.element().name());
    assertEquals(line(9), none.source());
  }

  @Test
  void an_assessment_says_how_serious_an_open_clause_is() {
    Assessment slow = AspSaasGuideline.assess(
        posture(server(
                "a",
                said(LIVENESS.watched(), true, 4),
                said(LIVENESS.interval(), Span.of(15, Unit.MINUTES), 5)))
            .build(),
        TODAY);

    assertEquals(Optional.of(Severity.CRITICAL), slow.severity(LIVENESS_INTERVAL, PATTERN_1));
    assertEquals(Optional.empty(), slow.severity(LIVENESS_INTERVAL, PATTERN_3));
  }

  @Test
  void a_practice_is_judged_by_its_own_sentences() {
    MeasureRule rule = MeasureRule.rule(III_1_1_1)
        .requires(every(COMPONENT).should(declare(LIVENESS.watched())))
        .practice(III_1_1_1_I, every(COMPONENT).should(declare(LIVENESS.methodSet())));
    Posture.Builder set = posture(server("a", said(LIVENESS.methodSet(), true, 4)));

    MeasureResult measure = judged(rule, set);

    assertEquals(Verdict.UNDECLARED, measure.requirement().verdict());
    assertEquals(Verdict.MET, measure.practices().get(0).verdict());
  }

  @Test
  void a_note_is_taken_from_what_is_around() {
    Phrase note = Phrase.of("note");
    MeasureRule noting = CROSSED.noting(
        around -> Optional.of(note).filter(each -> around.posture().links().isEmpty()));

    assertEquals(Optional.of(note), judged(noting, posture()).note());
    assertEquals(Optional.empty(), judged(CROSSED, posture()).note());
  }

  @Test
  void what_is_open_wants_what_would_close_it_and_knows_whether_there_is_an_element() {
    MeasureRule rule =
        MeasureRule.rule(III_1_1_1).requires(every(COMPONENT).should(declare(LIVENESS.watched())));
    Finding silent = requirement(rule, posture(server("a"))).open().get(0);
    Finding none = requirement(rule, posture()).open().get(0);

    assertEquals(Wanted.fact(silent.element(), LIVENESS.watched()), silent.wanted());
    assertFalse(silent.isForWantOfElements());
    assertEquals(List.of(), none.wanted());
    assertTrue(none.isForWantOfElements());
  }

  @Test
  void what_is_not_applicable_to_an_element_says_why() {
    MeasureRule rule = MeasureRule.rule(III_1_1_1)
        .requires(every(COMPONENT).should(unless(denied(FIREWALLS), declare(LIVENESS.watched()))));

    assertEquals(
        "exempt.denied.firewalls",
        requirement(rule, posture(provider(denied(FIREWALLS, 9)), server("a")))
            .evidence()
            .get(0)
            .exemption()
            .orElseThrow()
            .key());
    assertEquals(
        Optional.empty(),
        requirement(rule, posture(server("a"))).evidence().get(0).exemption());
  }
}
