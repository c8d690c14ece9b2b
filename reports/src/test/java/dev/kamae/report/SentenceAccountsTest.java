package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.organisation.SupportFacts;
import dev.kamae.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a sentence came out as it did, where it is not what is declared alone that decides. */
class SentenceAccountsTest {

  private static List<Account> accounts(Posture.Builder posture, Clause clause) {
    Judged judged = Judged.of(SmallPosture.assessed(posture), PATTERN_1);
    return new Accounts(judged, PageWords.in(Language.ENGLISH))
        .all(clause).stream().map(Found::account).toList();
  }

  private static List<String> sentences(List<Account> accounts) {
    return accounts.stream().map(Account::sentence).toList();
  }

  @Test
  void what_the_operator_has_evidence_of_is_met_by_it() {
    List<Account> accounts =
        accounts(ItemAccountsTest.hostedWithEvidenceUntil(SmallPosture.DATE), Measure.III_1_1_1);

    assertEquals(
        List.of(
            "Met by evidence of the operator: users get a prompt notice of an outage.",
            "Met by evidence of the operator: it is monitored for liveness."),
        sentences(accounts));
    assertEquals(
        List.of("SOC 2", "SOC 2"),
        accounts.stream()
            .flatMap(each -> each.proof().stream())
            .map(Proof::title)
            .toList());
  }

  @Test
  void evidence_that_ended_the_day_before_is_named_as_the_reason() {
    assertEquals(
        List.of(
            "The operator's evidence does not cover the date; find out whether users get a prompt"
                + " notice of an outage.",
            "The operator's evidence does not cover the date; find out whether it is monitored for"
                + " liveness."),
        sentences(accounts(
            ItemAccountsTest.hostedWithEvidenceUntil(SmallPosture.DATE.minusDays(1)),
            Measure.III_1_1_1)));
  }

  @Test
  void what_was_attested_until_too_early_is_named_as_the_reason() {
    assertEquals(
        List.of(
            "What was attested does not cover the date; find out whether the provider supports its"
                + " users for every fault, whoever caused it."),
        sentences(accounts(
            SmallPosture.named(
                "Acme",
                SmallPosture.said(SupportFacts.SUPPORT_ONE_STOP, true, 40)
                    .attested(WaivedPosture.attestation("Sato", 2025))),
            Measure.II_8_1_1)));
  }

  @Test
  void where_there_is_no_element_of_the_kind_the_kind_is_named() {
    assertEquals(
        List.of(
            "No components are described; find out whether users get a prompt notice of an outage.",
            "No components are described; find out whether it is monitored for liveness."),
        sentences(accounts(SmallPosture.named("Acme"), Measure.III_1_1_1)));
  }
}
