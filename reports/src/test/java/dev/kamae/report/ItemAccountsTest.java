package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.report.SmallPosture.line;
import static dev.kamae.report.SmallPosture.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.facility.Operator;
import dev.kamae.posture.operation.ReportFacts;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import dev.kamae.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why an item came out as it did, where it is not the declared value alone that decides. */
class ItemAccountsTest {

  private static Account account(Posture.Builder posture, Item<?> item) {
    Judged judged = Judged.of(SmallPosture.assessed(posture), PATTERN_1);
    return new ItemAccounts(judged, PageWords.in(Language.ENGLISH))
        .account(judged.assessment().of(item).elements().get(0));
  }

  static Posture.Builder hostedWithEvidenceUntil(LocalDate lastDay) {
    return SmallPosture.named("Acme")
        .addComponent(SmallPosture.hosted("crm-1", "Example Cloud"))
        .addOperator(Operator.builder()
            .name("Example Cloud")
            .addEvidence(Evidence.builder()
                .title("SOC 2")
                .issued(lastDay.minusYears(1))
                .lastDay(lastDay)
                .addClause(Measure.III_1_1_1)
                .source(line(53))
                .build())
            .source(line(52))
            .build());
  }

  @Test
  void what_the_operator_has_evidence_of_is_met_by_it() {
    Account account = account(hostedWithEvidenceUntil(SmallPosture.DATE), Item.LIVENESS_INTERVAL);

    assertEquals("It is met by evidence of the operator.", account.sentence());
    assertEquals(Optional.of("SOC 2"), account.proof().map(Proof::title));
    assertEquals(Optional.empty(), account.declared());
  }

  @Test
  void evidence_that_ended_the_day_before_is_named_as_the_reason() {
    Account account =
        account(hostedWithEvidenceUntil(SmallPosture.DATE.minusDays(1)), Item.LIVENESS_INTERVAL);

    assertEquals(
        "The operator's evidence does not cover the date; find out whether the reference value (at"
            + " most 5 minutes *) is met.",
        account.sentence());
    assertEquals(Optional.of("SOC 2"), account.proof().map(Proof::title));
  }

  @Test
  void what_was_attested_until_too_early_is_named_as_the_reason() {
    Posture.Builder posture = SmallPosture.named(
        "Acme",
        said(ReportFacts.USER_REPORT_EVERY, Span.of(1, Unit.MONTHS), 12)
            .attested(WaivedPosture.attestation("Sato", 2025)));

    assertEquals(
        "What was attested does not cover the date; find out whether the reference value (at most"
            + " 1 month) is met.",
        account(posture, Item.USER_REPORT_INTERVAL).sentence());
  }

  @Test
  void where_there_is_no_element_of_the_kind_the_kind_is_named() {
    Judged judged = Judged.of(SmallPosture.assessed(SmallPosture.named("Acme")), PATTERN_1);

    assertEquals(
        List.of("No components are described; find out whether the reference value (at most 5"
            + " minutes *) is met."),
        new Accounts(judged, PageWords.in(Language.ENGLISH))
            .all(Item.LIVENESS_INTERVAL).stream()
                .map(each -> each.account().sentence())
                .toList());
  }

  @Test
  void a_value_that_is_too_vague_to_be_compared_is_undeclared() {
    Judged judged = Judged.of(SmallPosture.assessed(RichPosture.of("Acme")), PATTERN_1);
    assertEquals(
        List.of(
            "unclear: Declared is TLS, which does not tell whether it meets the reference value"
                + " (IPsec or TLS).",
            "upkeep: Declared is TLS 1.0, which falls short of the reference value (IPsec or"
                + " TLS)."),
        new Accounts(judged, PageWords.in(Language.ENGLISH))
            .open(Item.ENCRYPTION).stream()
                .map(each -> each.element().name() + ": " + each.account().sentence())
                .toList());
  }
}
