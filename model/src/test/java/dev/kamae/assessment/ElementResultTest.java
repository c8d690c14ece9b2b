package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.declare;
import static dev.kamae.assessment.rule.Every.every;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Scopes.COMPONENT;
import static dev.kamae.assessment.rule.Scopes.EXTERNAL_LINK;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.rule.Every;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Item;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an evaluation item comes to on one element, and what would close it. */
class ElementResultTest {

  private static final MeasureRule INTERVAL = MeasureRule.rule(III_1_1_1)
      .item(
          LIVENESS_INTERVAL, every(COMPONENT).by(valueOf(LIVENESS.interval(), LIVENESS.watched())));

  private static final Span FIVE = minutes(5);

  private static Span minutes(long amount) {
    return Span.of(amount, Unit.MINUTES);
  }

  private static <V> ElementResult<V> judged(
      MeasureRule rule, Item<V> item, Posture.Builder posture) {
    return new Evaluator(List.of(rule))
        .assess(posture.build(), TODAY)
        .of(item)
        .elements()
        .get(0);
  }

  private static ElementResult<Span> interval(Claim<?>... claims) {
    return judged(INTERVAL, LIVENESS_INTERVAL, posture(server("a", claims)));
  }

  @Test
  void a_laxer_value_wants_the_reference() {
    ElementResult<Span> lax =
        interval(said(LIVENESS.watched(), true, 4), said(LIVENESS.interval(), minutes(15), 5));
    Element server = lax.element();

    assertEquals(List.of(Wanted.value(server, LIVENESS.interval(), FIVE)), lax.wanted(PATTERN_1));
    assertEquals(lax.wanted(PATTERN_1), lax.atReference(PATTERN_1));
  }

  @Test
  void a_value_that_reaches_the_reference_wants_nothing_but_the_control() {
    ElementResult<Span> denied =
        interval(denied(LIVENESS.watched(), 4), said(LIVENESS.interval(), minutes(1), 5));

    assertEquals(Wanted.control(denied.element(), LIVENESS.watched()), denied.wanted(PATTERN_1));
    assertEquals(2, denied.atReference(PATTERN_1).size());
  }

  @Test
  void a_control_that_is_only_silent_is_implied_by_the_value() {
    ElementResult<Span> silent = interval();

    assertEquals(
        List.of(
            new Wanted.Value<>(silent.element(), LIVENESS.watched(), Optional.of(true), true),
            Wanted.value(silent.element(), LIVENESS.interval(), FIVE)),
        silent.wanted(PATTERN_1));
  }

  @Test
  void the_own_target_is_missed_by_a_laxer_value_and_by_a_denial_alone() {
    assertTrue(aimingAtFour(said(LIVENESS.interval(), FIVE, 5)).missesTarget());
    assertTrue(aimingAtFour(denied(LIVENESS.watched(), 5)).missesTarget());
    assertFalse(aimingAtFour(said(LIVENESS.interval(), minutes(4), 5)).missesTarget());
    assertFalse(interval(denied(LIVENESS.watched(), 5)).missesTarget());
  }

  private static ElementResult<Span> aimingAtFour(Claim<?>... claims) {
    return judged(
        INTERVAL,
        LIVENESS_INTERVAL,
        posture(server("a", claims))
            .addTarget(new OwnTarget<>(LIVENESS_INTERVAL, minutes(4), line(8))));
  }

  @Test
  void a_safe_protocol_that_the_guideline_does_not_name_is_an_equivalent() {
    assertEquals(List.of("SSH"), encryptedBy("2").equivalents(PATTERN_1));
    assertEquals(List.of(), encryptedBy("1").equivalents(PATTERN_1));
  }

  private static ElementResult<Encryption> encryptedBy(String ssh) {
    MeasureRule rule = MeasureRule.rule(ENCRYPTION.measure())
        .item(ENCRYPTION, Every.provider().by(valueOf(LinkFacts.LINK_ENCRYPTED_BY)));
    Encryption encryption = Encryption.by(Protocol.of(Protocol.Kind.SSH, ssh));
    return judged(
        rule, ENCRYPTION, posture(provider(said(LinkFacts.LINK_ENCRYPTED_BY, encryption, 5))));
  }

  @Test
  void what_somebody_vouched_for_is_remembered_when_it_has_lapsed() {
    Attestation sato =
        new Attestation("Sato", TODAY.minusDays(9), TODAY.minusDays(1), URI.create("https://a.jp"));
    Claim<Span> lapsed = new Claim<>(
        LinkFacts.LINK_FAULTS_REPORTED_WITHIN, Said.yes(FIVE, line(6)).attested(sato));
    ElementResult<Span> result = judged(
        MeasureRule.rule(Item.EXTERNAL_FAULT_REPORT.measure())
            .item(
                Item.EXTERNAL_FAULT_REPORT,
                Every.provider().by(valueOf(LinkFacts.LINK_FAULTS_REPORTED_WITHIN))),
        Item.EXTERNAL_FAULT_REPORT,
        posture(provider(lapsed)));

    assertEquals("Sato", result.lapsed().orElseThrow().by());
    assertEquals(line(6), result.source());
    assertTrue(interval().lapsed().isEmpty());
  }

  @Test
  void where_there_is_no_element_the_provider_is_asked_for_what_would_close_it() {
    MeasureRule rule = MeasureRule.rule(Item.EXTERNAL_FAULT_REPORT.measure())
        .item(
            Item.EXTERNAL_FAULT_REPORT,
            every(EXTERNAL_LINK)
                .by(valueOf(LinkFacts.LINK_FAULTS_REPORTED_WITHIN))
                .whenNone(declare(LinkFacts.LINK_FAULTS_WATCHED)));
    ElementResult<Span> none = new Evaluator(List.of(rule))
        .assess(posture().build(), TODAY)
        .of(Item.EXTERNAL_FAULT_REPORT)
        .open(PATTERN_1)
        .get(0);

    assertEquals(
        Wanted.fact(none.element(), LinkFacts.LINK_FAULTS_WATCHED), none.wanted(PATTERN_1));
    assertEquals(List.of(), none.atReference(PATTERN_1));
  }
}
