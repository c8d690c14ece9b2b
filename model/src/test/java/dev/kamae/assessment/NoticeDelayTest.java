package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.measures.operation.LivenessMonitoring;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How soon users are told of an outage (Ⅲ.1.1.1 b): everyone, the customer's contact, or both. */
class NoticeDelayTest {

  private static final Claim<Boolean> WATCHED = said(LIVENESS.watched(), true, 2);
  private static final Claim<Boolean> TOLD = said(LIVENESS.told(), true, 3);

  private static Span minutes(long amount) {
    return Span.of(amount, Unit.MINUTES);
  }

  private static Claim<Span> all(long amount) {
    return said(LIVENESS.allToldWithin(), minutes(amount), 4);
  }

  private static Claim<Span> contacts(long amount) {
    return said(LIVENESS.contactsToldWithin(), minutes(amount), 5);
  }

  private static ElementResult<Span> observed(Claim<?>... claims) {
    return AspSaasGuideline.assess(posture(server("a", claims)).build(), TODAY)
        .of(OUTAGE_NOTICE)
        .elements()
        .get(0);
  }

  private static void comesTo(long amount, int line, Claim<?>... claims) {
    assertEquals(minutes(amount), observed(claims).declared().get());
    assertEquals(line, observed(claims).source().line());
  }

  private static void wants(List<Fact<Span>> delays, Claim<?>... claims) {
    ElementResult<Span> observed = observed(claims);
    assertEquals(
        delays.stream()
            .map(each -> Wanted.value(observed.element(), each, minutes(20)))
            .toList(),
        observed.atReference(PATTERN_1));
  }

  @Test
  void of_two_delays_the_longer_counts_and_one_is_enough() {
    comesTo(20, 5, all(10), contacts(20));
    comesTo(20, 4, all(20), contacts(10));
    comesTo(10, 4, all(10));
    comesTo(20, 5, contacts(20));
    assertTrue(observed().declared().isNothing());
  }

  @Test
  void where_only_the_contact_is_told_the_delay_of_everyone_is_nobodys() {
    comesTo(10, 5, denied(LIVENESS.toldToAll(), 6), all(20), contacts(10));
  }

  @Test
  void where_nobody_watches_or_nobody_is_told_no_delay_counts() {
    assertEquals(7, observed(denied(LIVENESS.watched(), 7), all(1)).source().line());
    assertTrue(observed(denied(LIVENESS.watched(), 7), all(1)).declared().isNo());
    assertTrue(observed(denied(LIVENESS.told(), 8), all(1)).declared().isNo());
    assertEquals(8, observed(denied(LIVENESS.told(), 8), all(1)).source().line());
  }

  @Test
  void what_is_asked_for_is_each_delay_that_is_said_else_that_of_the_audience() {
    List<Fact<Span>> everyone = List.of(LIVENESS.allToldWithin());
    List<Fact<Span>> contact = List.of(LIVENESS.contactsToldWithin());

    wants(
        List.of(LIVENESS.allToldWithin(), LIVENESS.contactsToldWithin()),
        WATCHED,
        TOLD,
        all(90),
        contacts(80));
    wants(everyone, WATCHED, TOLD, all(90));
    wants(contact, WATCHED, TOLD, contacts(80));
    wants(contact, WATCHED, TOLD, denied(LIVENESS.toldToAll(), 6), all(90));
    wants(everyone, WATCHED, TOLD, said(LIVENESS.toldToAll(), true, 6));
    wants(contact, WATCHED, TOLD);
  }

  @Test
  void what_it_hangs_on_is_who_watches_who_is_told_and_both_delays() {
    assertEquals(
        Set.of(
            LIVENESS.watched(),
            LIVENESS.told(),
            LIVENESS.toldToAll(),
            LIVENESS.allToldWithin(),
            LIVENESS.contactsToldWithin()),
        Set.copyOf(new LivenessMonitoring()
            .rule()
            .items()
            .get(1)
            .observation()
            .hangsOn()
            .orElseThrow()));
  }
}
