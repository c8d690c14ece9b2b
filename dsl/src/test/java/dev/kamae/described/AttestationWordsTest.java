package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.posture.organisation.ComplianceFacts.LAWS_CONSIDERED;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_ANALYSED;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.AttestedStage;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.IncidentsTerm;
import dev.kamae.dsl.OrganisationTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.Topic;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who vouches for what was said. */
class AttestationWordsTest {

  private static final String LINK = "https://wiki.example.jp/42";
  private static final Attestation YAMADA = new Attestation(
      "Yamada, CISO", LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28), URI.create(LINK));

  private static <T> T attested(AttestedStage<T> stage) {
    return stage.on(2026, 3, 1).until(2027, 2, 28).evidence(LINK);
  }

  private static <T> T attestedLater(AttestedStage<T> stage) {
    return stage.on(2026, 4, 1).until(2027, 2, 28).evidence(LINK);
  }

  private static Posture posture(OrganisationTerm... organisation) {
    Description description = () -> provider("Acme").organising(organisation);
    return description.posture();
  }

  @Test
  void what_was_said_before_is_vouched_for_and_what_is_said_later_is_not() {
    Facts facts = posture(
            attested(incidents().recorded().attestedBy("Yamada, CISO")).notAnalysed())
        .provider()
        .facts();

    assertEquals(Optional.of(YAMADA), facts.of(INCIDENTS_RECORDED).attestation());
    assertEquals(Optional.empty(), facts.of(INCIDENTS_ANALYSED).attestation());
  }

  @Test
  void whoever_vouched_first_goes_on_doing_so() {
    IncidentsTerm once = attested(incidents().recorded().attestedBy("Yamada, CISO"));
    Facts facts =
        posture(attestedLater(once.analysed().attestedBy("Sato"))).provider().facts();

    assertEquals(Optional.of(YAMADA), facts.of(INCIDENTS_RECORDED).attestation());
    assertEquals(
        "Sato", facts.of(INCIDENTS_ANALYSED).attestation().orElseThrow().by());
  }

  @Test
  void records_and_partner_providers_are_vouched_for() {
    Posture posture = posture(
        attested(record("ledger", ACCOUNTING).managedAsLawAsks().attestedBy("Yamada, CISO")),
        attested(partnerProvider("Pay KK").agreedOn(FAULTS).attestedBy("Yamada, CISO")));

    assertEquals(
        List.of("ledger", "Pay KK"), posture.attested().map(Topic::name).toList());
  }

  @Test
  void a_word_that_nobody_vouches_for_does_not_outlive_one_of_the_same_that_somebody_does() {
    OrganisationTerm attested = attested(incidents().recorded().attestedBy("Yamada, CISO"));

    Facts facts = posture(incidents().recorded(), attested).provider().facts();

    assertEquals(Optional.of(YAMADA), facts.of(INCIDENTS_RECORDED).attestation());
  }

  @Test
  void a_list_that_is_vouched_for_in_part_stands_and_falls_as_a_whole() {
    OrganisationTerm some =
        attested(compliance().considering(law("Civil Code")).attestedBy("Yamada, CISO"));

    Facts facts =
        posture(compliance().considering(law("Trade Act")), some).provider().facts();

    assertEquals(Optional.of(YAMADA), facts.of(LAWS_CONSIDERED).attestation());
    assertEquals("Civil Code, Trade Act", facts.of(LAWS_CONSIDERED).get().toString());
  }

  @Test
  void days_that_no_calendar_has_or_that_are_in_the_wrong_order() {
    int start = line();
    var on = incidents().attestedBy("Y").on(2026, 2, 29).until(2027, 2, 28).evidence(LINK);
    var until = incidents().attestedBy("Y").on(2026, 3, 1).until(2027, 2, 29).evidence(LINK);
    var order = incidents().attestedBy("Y").on(2026, 3, 1).until(2026, 2, 28).evidence(LINK);
    refused(
        start,
        provider("Acme").organising(on, until, order),
        "incidents() was attested on 2026-02-29, which no calendar has (+1)",
        "incidents() is attested until 2027-02-29, which no calendar has (+2)",
        "incidents() is attested until 2026-02-28, which is before its attestation on 2026-03-01 (+3)");
  }

  @Test
  void evidence_that_is_no_link() {
    int start = line();
    var file = incidents().attestedBy("Y").on(2026, 3, 1).until(2027, 2, 28).evidence("file:///a");
    var text = incidents().attestedBy("Y").on(2026, 3, 1).until(2027, 2, 28).evidence("drawer");
    var host = incidents().attestedBy("Y").on(2026, 3, 1).until(2027, 2, 28).evidence("https:///a");
    refused(
        start,
        provider("Acme").organising(file, text, host),
        "incidents() has the evidence 'file:///a'; a link starts with http:// or https:// and names a host (+1)",
        "incidents() has the evidence 'drawer'; a link starts with http:// or https:// and names a host (+2)",
        "incidents() has the evidence 'https:///a'; a link starts with http:// or https:// and names a host (+3)");
  }

  @Test
  void nobody_who_vouches() {
    int start = line();
    ProviderTerm nobody = provider("Acme").organising(attested(incidents().attestedBy(" ")));
    refused(start, nobody, "attestedBy(...) of incidents() was given a text that is blank (+1)");
  }
}
