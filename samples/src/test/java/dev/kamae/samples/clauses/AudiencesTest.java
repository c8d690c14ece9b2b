package dev.kamae.samples.clauses;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.samples.clauses.Example.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.FaultsTerm;
import dev.kamae.dsl.LivenessTerm;
import dev.kamae.dsl.PerformanceTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Practices that say who is to be told: everyone who uses the service, or the customer's contact and nobody else. */
class AudiencesTest {

  private static Verdict verdict(Practice practice, UnaryOperator<ProviderTerm> words) {
    Description description = () -> words.apply(provider("Example KK")
        .housedIn(building("Tokyo DC").with(serverRoom("T-401").holding(WEB))));
    return AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1))
        .of(practice)
        .verdict();
  }

  private static Verdict ofOutages(UnaryOperator<LivenessTerm> audience) {
    LivenessTerm term = liveness().of(WEB).byShortMail();
    return verdict(Practice.III_1_1_1_III, to -> to.watching(audience.apply(term)));
  }

  private static Verdict ofFaults(UnaryOperator<FaultsTerm> audience) {
    FaultsTerm term = faults().of(WEB).byShortMail();
    return verdict(Practice.III_1_1_2_III, to -> to.watching(audience.apply(term)));
  }

  private static Verdict ofSlowness(UnaryOperator<PerformanceTerm> audience) {
    PerformanceTerm term = performance().of(WEB).promptlyAsAgreed();
    return verdict(Practice.III_1_1_3_II, to -> to.watching(audience.apply(term)));
  }

  @Test
  void an_outage_is_told_to_all_users() {
    assertEquals(
        List.of(Verdict.MET, Verdict.GAP, Verdict.GAP, Verdict.UNDECLARED),
        List.of(
            ofOutages(LivenessTerm::tellingAllUsers),
            ofOutages(LivenessTerm::tellingContactsOnly),
            ofOutages(LivenessTerm::tellingNobody),
            ofOutages(audience -> audience)));
  }

  @Test
  void a_fault_is_told_to_the_contact_only() {
    assertEquals(
        List.of(Verdict.GAP, Verdict.MET, Verdict.GAP, Verdict.UNDECLARED),
        List.of(
            ofFaults(FaultsTerm::tellingAllUsers),
            ofFaults(FaultsTerm::tellingContactsOnly),
            ofFaults(FaultsTerm::tellingNobody),
            ofFaults(audience -> audience)));
  }

  @Test
  void slowness_is_told_to_the_contact_only() {
    assertEquals(
        List.of(Verdict.GAP, Verdict.MET, Verdict.GAP, Verdict.UNDECLARED),
        List.of(
            ofSlowness(PerformanceTerm::tellingAllUsers),
            ofSlowness(PerformanceTerm::tellingContactsOnly),
            ofSlowness(PerformanceTerm::tellingNobody),
            ofSlowness(audience -> audience)));
  }
}
