package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.samples.clauses.Example.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What cannot arise, and the declared fact that makes it so: the whole list, and nothing beyond it. */
class NotApplicableTest {

  private static Assessment assess(UnaryOperator<ProviderTerm> words) {
    Description description = () -> words.apply(provider("Example KK")
        .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(WEB))));
    return AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1));
  }

  private static List<String> notApplicable(UnaryOperator<ProviderTerm> words) {
    Assessment assessment = assess(words);
    return assessment.totals(Pattern.PATTERN_1).clauses().stream()
        .filter(each -> assessment.verdict(each, Pattern.PATTERN_1) == Verdict.NOT_APPLICABLE)
        .map(Clause::id)
        .toList();
  }

  @Test
  void silence_makes_nothing_not_applicable() {
    assertEquals(List.of(), notApplicable(to -> to));
  }

  @Test
  void no_partner_provider() {
    assertEquals(
        List.of("II.8.1.1.i", "III.3.2.1.ii"),
        notApplicable(to -> to.organising(noPartnerProviders())));
  }

  @Test
  void every_place_in_japan_and_no_foreign_law_said_to_apply() {
    Description inJapan =
        () -> provider("Example KK").housedIn(building("Tokyo DC").in(JAPAN));
    Description withForeignLaw =
        () -> inJapan.describe().organising(compliance().foreignLawApplies());

    assertEquals(Verdict.NOT_APPLICABLE, foreignLaw(inJapan));
    assertEquals(Verdict.UNDECLARED, foreignLaw(withForeignLaw));
    assertEquals(
        Verdict.UNDECLARED,
        foreignLaw(() -> inJapan.describe().housedIn(building("Annex").undisclosed())));
    assertEquals(Verdict.UNDECLARED, foreignLaw(() -> provider("Example KK")));
  }

  private static Verdict foreignLaw(Description description) {
    return AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1))
        .of(Practice.II_7_1_1_III)
        .verdict();
  }

  @Test
  void a_diagram_of_an_outsourced_network() {
    UnaryOperator<ProviderTerm> rest = to -> to.connectedBy(customerLine().notIncluded())
        .admitting(accessControl().byPolicy().grantedFormally());

    assertEquals(Verdict.UNDECLARED, assess(rest).verdict(Measure.III_3_1_1, Pattern.PATTERN_1));
    assertEquals(
        Verdict.MET,
        assess(to -> rest.apply(to).connectedBy(network().outsourced()))
            .verdict(Measure.III_3_1_1, Pattern.PATTERN_1));
    assertEquals(List.of(), notApplicable(to -> to.connectedBy(network().outsourced())));
  }

  @Test
  void users_download_no_files() {
    assertEquals(List.of("III.2.2.1.iv"), notApplicable(to -> to.keepingUp(noDownloads())));
  }

  @Test
  void no_database() {
    assertEquals(
        List.of("III.2.2.2", "III.2.2.2.i", "III.2.2.2.ii", "III.2.2.2.iii"),
        notApplicable(to -> to.keepingUp(noDatabases())));
  }

  @Test
  void no_database_that_holds_personal_or_confidential_data() {
    assertEquals(
        List.of("III.2.2.2.i"),
        notApplicable(to -> to.housedIn(building("Annex")
            .with(serverRoom("A-1")
                .holding(
                    server("a").running(database("x").holdingNothingManaged()),
                    server("b").running(database("y").holding(INTELLECTUAL_PROPERTY)))))));
  }

  @Test
  void no_remote_administration() {
    assertEquals(
        List.of("III.3.1.3.i"),
        notApplicable(to -> to.admitting(administrators().notAdministeringRemotely())));
  }

  @Test
  void no_firewall_but_a_reverse_proxy_or_another_measure() {
    List<String> firewallPractices = List.of("III.3.1.4.ii", "III.3.1.4.iii");

    assertEquals(
        firewallPractices,
        notApplicable(to -> to.connectedBy(
            noFirewalls(),
            link("x").from(internet()).to(WEB).protectedBy("the carrier's filter"))));
    assertEquals(
        firewallPractices,
        notApplicable(to -> to.housedIn(
                building("Annex").with(serverRoom("A-1").holding(reverseProxy("p"))))
            .connectedBy(
                noFirewalls(), link("x").from(internet()).to(WEB).through(reverseProxy("p")))));
    assertEquals(List.of(), notApplicable(to -> to.connectedBy(noFirewalls())));
  }

  @Test
  void no_ids_or_ips() {
    assertEquals(
        List.of("III.3.1.5.ii", "III.3.1.5.iii"),
        notApplicable(to -> to.connectedBy(noIntrusionDetection())));
  }

  @Test
  void no_exchange_between_administrators_or_with_partners() {
    assertEquals(List.of("III.3.2.1.iii"), notApplicable(to -> to.connectedBy(noExchange())));
  }

  @Test
  void the_customers_line_is_part_of_the_service() {
    assertEquals(
        List.of("III.3.2.4.ii"),
        notApplicable(to -> to.connectedBy(customerLine().included())));
  }

  @Test
  void no_external_link() {
    assertEquals(
        List.of(
            "III.3.1.4.i",
            "III.3.1.5",
            "III.3.1.5.a",
            "III.3.1.5.i",
            "III.3.1.5.ii",
            "III.3.1.5.iii",
            "III.3.2.2",
            "III.3.2.2.a",
            "III.3.2.2.i",
            "III.3.2.2.ii",
            "III.3.2.4",
            "III.3.2.4.i",
            "III.3.2.4.ii",
            "III.3.2.5",
            "III.3.2.5.a",
            "III.3.2.5.i",
            "III.3.2.5.ii"),
        notApplicable(to -> to.connectedBy(noExternalLinks())));
    assertEquals(
        Verdict.MET,
        assess(to -> to.connectedBy(noExternalLinks(), insideProtectedBy("host firewalls")))
            .verdict(Measure.III_3_1_4, Pattern.PATTERN_1));
  }
}
