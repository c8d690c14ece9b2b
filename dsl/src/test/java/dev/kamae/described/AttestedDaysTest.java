package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.II_7_1_2;
import static dev.kamae.guideline.Measure.II_8_1_1;
import static dev.kamae.guideline.Practice.II_6_1_1_III;
import static dev.kamae.guideline.Practice.II_7_1_1_III;
import static dev.kamae.guideline.Practice.II_8_1_1_I;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.AttestedFact;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.AttestedStage;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.OrganisationTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What somebody vouches for counts from the first day through the last. */
class AttestedDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

  private static <T> T attested(AttestedStage<T> stage) {
    return stage.on(2026, 3, 1).until(2027, 2, 28).evidence("https://wiki.example.jp/42");
  }

  private static Assessment assess(LocalDate date, OrganisationTerm... organisation) {
    ProviderTerm acme = Stand.standing(server("web")).organising(organisation);
    Description description = () -> acme;
    return AspSaasGuideline.assess(description.posture(), date);
  }

  private static void judged(
      Clause clause, Verdict within, Verdict otherwise, OrganisationTerm organisation) {
    assertEquals(within, verdict(clause, FIRST, organisation));
    assertEquals(within, verdict(clause, LAST, organisation));
    assertEquals(otherwise, verdict(clause, FIRST.minusDays(1), organisation));
    assertEquals(otherwise, verdict(clause, LAST.plusDays(1), organisation));
  }

  private static Verdict verdict(Clause clause, LocalDate date, OrganisationTerm organisation) {
    return assess(date, organisation).verdict(clause, Pattern.PATTERN_1);
  }

  @Test
  void a_yes_and_a_no_are_undeclared_on_any_other_day() {
    judged(
        II_6_1_1_III,
        Verdict.MET,
        Verdict.UNDECLARED,
        attested(incidents().dutyKnownToAllEmployees().attestedBy("Yamada")));
    judged(
        II_6_1_1_III,
        Verdict.GAP,
        Verdict.UNDECLARED,
        attested(incidents().dutyNotKnownToAllEmployees().attestedBy("Yamada")));
  }

  @Test
  void so_are_records_partner_providers_and_what_cannot_arise() {
    judged(
        II_7_1_2,
        Verdict.MET,
        Verdict.UNDECLARED,
        attested(record("ledger", ACCOUNTING)
            .managedAsLawAsks()
            .managedAsPolicyAsks()
            .attestedBy("Yamada")));
    judged(
        II_8_1_1_I,
        Verdict.MET,
        Verdict.UNDECLARED,
        attested(
            partnerProvider("Pay KK").agreedOn(FAULTS, QUESTIONS, REQUESTS).attestedBy("Yamada")));
    judged(
        II_8_1_1_I,
        Verdict.NOT_APPLICABLE,
        Verdict.UNDECLARED,
        attested(noPartnerProviders().attestedBy("Yamada")));
  }

  @Test
  void that_foreign_law_applies_is_not_forgotten_into_not_applicable() {
    ProviderTerm japan = provider("Acme")
        .housedIn(building("DC").in(JAPAN).with(serverRoom("R-1").holding(server("web"))))
        .organising(attested(compliance().foreignLawApplies().attestedBy("Yamada")));
    Description description = () -> japan;

    Assessment later = AspSaasGuideline.assess(description.posture(), LAST.plusDays(1));

    assertEquals(Verdict.UNDECLARED, later.verdict(II_7_1_1_III, Pattern.PATTERN_1));
  }

  @Test
  void the_reason_and_the_line_are_those_of_who_vouched() {
    OrganisationTerm support = attested(support().oneStop().attestedBy("Yamada"));
    Finding vouched =
        assess(LAST.plusDays(1), support).of(II_8_1_1).requirement().open().get(0);
    assertEquals("Yamada", vouched.lapsed().orElseThrow().by());
    assertEquals("AttestedDaysTest.java", vouched.source().file());
    assertTrue(vouched.said().isNothing());

    OrganisationTerm none = attested(noPartnerProviders().attestedBy("Yamada"));
    Finding open = assess(LAST.plusDays(1), none).of(II_8_1_1_I).open().get(0);
    assertEquals("Yamada", open.lapsed().orElseThrow().by());
  }

  @Test
  void an_assessment_lists_what_is_vouched_for_whether_it_counts_or_not() {
    OrganisationTerm support = attested(support().oneStop().attestedBy("Yamada"));

    AttestedFact within = assess(LAST, support).attested().get(0);
    AttestedFact later = assess(LAST.plusDays(1), support).attested().get(0);

    assertTrue(within.counts());
    assertFalse(later.counts());
    assertEquals("support-one-stop", later.fact().id());
    assertEquals(1, assess(LAST, support).attested().size());
  }

  @Test
  void a_posture_that_counts_in_full_is_the_same_on_the_date() {
    ProviderTerm acme = Example.silent()
        .offering(service("payroll"))
        .connectedBy(segment("dmz").of(Example.WEB), link("in").from(internet()).to(Example.WEB))
        .organising(attested(support().oneStop().attestedBy("Yamada")), record("a", ACCOUNTING))
        .excluding(II_7_1_2, "none")
        .targeting(LIVENESS_INTERVAL, minutes(3));
    Description description = () -> acme;

    assertEquals(description.posture(), description.posture().asOf(LAST));
  }
}
