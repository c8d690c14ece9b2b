package dev.kamae.assessment;

import static dev.kamae.assessment.Given.*;
import static dev.kamae.assessment.rule.Conditions.*;
import static dev.kamae.assessment.rule.Observations.valueOf;
import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_ALGORITHM_LISTED;
import static dev.kamae.posture.component.ComponentFacts.DATABASE_ENCRYPTED_WITH;
import static dev.kamae.posture.network.LinkFacts.EXTERNAL_LINKS;
import static dev.kamae.posture.network.LinkFacts.FIREWALLS;
import static dev.kamae.posture.operation.Monitoring.FAULT;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.posture.Posture;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each kind of condition makes of what is said of an element, and which line it takes for evidence. */
class ConditionsTest {

  private static final Surroundings SILENT = around();

  private static Surroundings around(Claim<?>... ofProvider) {
    Posture posture = posture(provider(ofProvider)).build();
    return new Surroundings(posture);
  }

  private static Component element(Claim<?>... claims) {
    return server("a", claims).build();
  }

  private static void comesTo(Verdict verdict, int line, Condition condition, Claim<?>... claims) {
    comesTo(verdict, line, condition, SILENT, claims);
  }

  private static void comesTo(
      Verdict verdict, int line, Condition condition, Surroundings around, Claim<?>... claims) {
    Component element = element(claims);
    assertEquals(verdict, condition.judge(element, around));
    assertEquals(line, condition.evidence(element, around).source().line());
  }

  @Test
  void a_declaration_is_met_by_a_yes_that_is_enough() {
    Condition declared = declare(LIVENESS.watched());
    Condition enough = declare(LIVENESS.interval(), any -> false, "described");

    comesTo(UNDECLARED, 0, declared);
    comesTo(MET, 4, declared, said(LIVENESS.watched(), true, 4));
    comesTo(GAP, 4, declared, denied(LIVENESS.watched(), 4));
    comesTo(GAP, 5, enough, said(LIVENESS.interval(), minutes(), 5));
    assertEquals(List.of(LIVENESS.watched()), declared.facts());
    assertEquals(Optional.of(List.of(LIVENESS.watched())), declared.hangsOn());
    assertEquals("claim.described", enough.claim().key());
    assertEquals(Wanted.fact(element(), LIVENESS.watched()), declared.wanted(element(), SILENT));
  }

  private static Span minutes() {
    return Span.of(5, Unit.MINUTES);
  }

  @Test
  void a_denial_is_met_by_a_no() {
    Condition not = deny(LIVENESS.watched(), "described");

    comesTo(UNDECLARED, 0, not);
    comesTo(MET, 4, not, denied(LIVENESS.watched(), 4));
    comesTo(GAP, 4, not, said(LIVENESS.watched(), true, 4));
    assertEquals(List.of(LIVENESS.watched()), not.facts());
    assertEquals(Optional.of(List.of(LIVENESS.watched())), not.hangsOn());
    assertEquals("claim.described", not.claim().key());
  }

  @Test
  void of_several_ways_one_is_enough_and_it_is_the_evidence() {
    Condition either = either(declare(LIVENESS.watched()), declare(FAULT.watched()));

    comesTo(UNDECLARED, 0, either);
    comesTo(MET, 5, either, denied(LIVENESS.watched(), 4), said(FAULT.watched(), true, 5));
    comesTo(GAP, 5, either, denied(FAULT.watched(), 5));
    comesTo(GAP, 4, either, denied(LIVENESS.watched(), 4), denied(FAULT.watched(), 5));
    assertEquals(List.of(LIVENESS.watched(), FAULT.watched()), either.facts());
    assertEquals(
        Set.of(LIVENESS.watched(), FAULT.watched()), Set.copyOf(either.hangsOn().orElseThrow()));
    assertEquals("either", either.claim().key());
    assertEquals(2, either.claim().parts().size());
    assertEquals(Wanted.fact(element(), LIVENESS.watched()), either.wanted(element(), SILENT));
  }

  @Test
  void of_several_ways_one_that_needs_no_people_is_wanted() {
    Condition people = declare(DATABASE_ENCRYPTED_WITH);
    Condition either = either(people, declare(FAULT.watched()));

    assertEquals(Wanted.fact(element(), FAULT.watched()), either.wanted(element(), SILENT));
    assertEquals(
        Wanted.fact(element(), DATABASE_ENCRYPTED_WITH),
        either(people, deny(FAULT.watched(), "described")).wanted(element(), SILENT));
  }

  @Test
  void an_exemption_comes_before_what_is_said_and_its_line_before_silence() {
    Condition unless = unless(denied(EXTERNAL_LINKS), declare(LIVENESS.watched()));
    Surroundings alone = around(denied(EXTERNAL_LINKS, 9));

    comesTo(NOT_APPLICABLE, 9, unless, alone, said(LIVENESS.watched(), true, 4));
    comesTo(NOT_APPLICABLE, 9, unless, alone);
    comesTo(MET, 4, unless, said(LIVENESS.watched(), true, 4));
    comesTo(UNDECLARED, 0, unless);
    assertEquals(
        Verdict.NOT_APPLICABLE,
        unless(said(EXTERNAL_LINKS), declare(LIVENESS.watched()))
            .judge(element(), around(said(EXTERNAL_LINKS, true, 9))));
    assertEquals(List.of(LIVENESS.watched()), unless.facts());
    assertEquals(
        "exempt.denied.external-links", unless.exemption().orElseThrow().key());
    assertEquals(Wanted.fact(element(), LIVENESS.watched()), unless.wanted(element(), SILENT));
  }

  @Test
  void a_condition_of_the_provider_looks_at_nobody_else() {
    Condition ofProvider = ofProvider(declare(FIREWALLS));
    Surroundings guarded = around(said(FIREWALLS, true, 9));

    comesTo(MET, 9, ofProvider, guarded, denied(FIREWALLS, 4));
    comesTo(UNDECLARED, 0, ofProvider, said(FIREWALLS, true, 4));
    assertEquals(List.of(FIREWALLS), ofProvider.facts());
    assertEquals(Optional.of(List.of()), ofProvider.hangsOn());
    assertEquals(
        Wanted.fact(guarded.posture().provider(), FIREWALLS),
        ofProvider.wanted(element(), guarded));
    assertEquals(
        "exempt.denied.external-links",
        ofProvider(unless(denied(EXTERNAL_LINKS), declare(FIREWALLS)))
            .exemption()
            .orElseThrow()
            .key());
  }

  @Test
  void a_value_hangs_on_its_fact_and_on_what_it_is_a_value_of() {
    assertEquals(
        Optional.of(List.of(LIVENESS.interval(), LIVENESS.watched())),
        valueOf(LIVENESS.interval(), LIVENESS.watched()).hangsOn());
  }

  @Test
  void a_no_of_the_provider_is_a_gap_of_those_who_are_silent() {
    Condition none = notDeniedByProvider(FIREWALLS);

    comesTo(GAP, 9, none, around(denied(FIREWALLS, 9)));
    comesTo(UNDECLARED, 9, none, around(said(FIREWALLS, true, 9)));
    assertEquals(List.of(FIREWALLS), none.facts());
    assertEquals(Optional.of(List.of()), none.hangsOn());
  }

  @Test
  void where_a_fact_is_silent_what_hangs_on_it_is_undeclared() {
    Condition where = whereSaid(FAULT.watched(), declare(LIVENESS.watched()), "described");

    comesTo(UNDECLARED, 0, where, said(LIVENESS.watched(), true, 4));
    comesTo(MET, 4, where, said(LIVENESS.watched(), true, 4), denied(FAULT.watched(), 5));
    assertEquals(List.of(LIVENESS.watched()), where.facts());
    assertEquals(
        Set.of(LIVENESS.watched(), FAULT.watched()), Set.copyOf(where.hangsOn().orElseThrow()));
    assertEquals("claim.described", where.claim().key());
    assertEquals(
        List.of(Wanted.known(element(), FAULT.watched())), where.wanted(element(), SILENT));
  }

  @Test
  void an_algorithm_that_is_listed_or_known_is_publicly_evaluated() {
    Condition evaluated = publiclyEvaluated(
        declare(LIVENESS.watched()), DATABASE_ENCRYPTED_WITH, DATABASE_ALGORITHM_LISTED);
    Claim<Names> aes = said(DATABASE_ENCRYPTED_WITH, Names.of("AES-256"), 5);
    Claim<Names> unknown = said(DATABASE_ENCRYPTED_WITH, Names.of("ROT13"), 5);
    Claim<Names> listed = said(DATABASE_ALGORITHM_LISTED, Names.of("NIST"), 6);

    comesTo(UNDECLARED, 0, evaluated);
    comesTo(MET, 5, evaluated, aes);
    comesTo(UNDECLARED, 5, evaluated, unknown);
    comesTo(MET, 6, evaluated, unknown, listed);
    comesTo(GAP, 6, evaluated, aes, denied(DATABASE_ALGORITHM_LISTED, 6));
    comesTo(GAP, 5, evaluated, denied(DATABASE_ENCRYPTED_WITH, 5));
    comesTo(GAP, 4, evaluated, aes, denied(LIVENESS.watched(), 4));
    assertEquals(
        List.of(LIVENESS.watched(), DATABASE_ENCRYPTED_WITH, DATABASE_ALGORITHM_LISTED),
        evaluated.facts());
    assertEquals(Set.copyOf(evaluated.facts()), Set.copyOf(evaluated.hangsOn().orElseThrow()));
  }

  @Test
  void what_cannot_arise_was_denied() {
    Condition described = cannotAriseIf(denied(EXTERNAL_LINKS));

    comesTo(UNDECLARED, 0, described);
    comesTo(NOT_APPLICABLE, 9, described, around(denied(EXTERNAL_LINKS, 9)));
    comesTo(UNDECLARED, 0, described, around(said(EXTERNAL_LINKS, true, 9)));
    assertEquals("claim.described", described.claim().key());
    assertEquals(
        "exempt.denied.external-links", described.exemption().orElseThrow().key());
    assertEquals(List.of(), described.facts());
  }
}
