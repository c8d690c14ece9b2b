package dev.kamae.described;

import static dev.kamae.assessment.WaiverState.*;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.FAULT_INTERVAL;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Measure.II_6_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_RECORDED;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.JudgedWaiver;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.measures.operation.LivenessMonitoring;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.IncidentsTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.WaiverTerm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The waivers of a provider side by side: those of a clause that comes later were declared first. */
class WaiverListsTest {

  private static final ServerTerm WEB = server("web");
  private static final ServerTerm BATCH = server("batch");
  private static final Description ACME = () -> Stand.standing(WEB, BATCH)
      .watching(
          liveness().of(everyComponent()).every(minutes(30)),
          faults().of(everyComponent()).every(hours(1)))
      .accepting(
          until(2026, gap(FAULT_INTERVAL, hours(1)).ofEveryElement()),
          until(2026, gap(LIVENESS_INTERVAL, minutes(30)).of(WEB)),
          until(2025, gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH)));

  private final Waivers waivers =
      Waivers.over(AspSaasGuideline.assess(ACME.posture(), LocalDate.of(2026, 4, 1)), PATTERN_1);

  private static WaiverTerm until(int year, ReasonStage gap) {
    return gap.because("it is old").ownedBy("Sato").until(year, 9, 30);
  }

  private static List<String> texts(List<JudgedWaiver> waivers) {
    return waivers.stream()
        .map(each -> each.waiver().clause().id() + " "
            + each.waiver().element().map(one -> one.name()).orElse("all"))
        .toList();
  }

  @Test
  void they_stand_in_the_order_of_the_guideline_and_of_one_clause_in_that_of_names() {
    assertEquals(
        List.of("III.1.1.1.a batch", "III.1.1.1.a web", "III.1.1.2.a all"), texts(waivers.all()));
  }

  @Test
  void they_are_found_by_what_became_of_them() {
    assertEquals(List.of("III.1.1.1.a batch"), texts(waivers.in(EXPIRED)));
    assertEquals(List.of("III.1.1.1.a web", "III.1.1.2.a all"), texts(waivers.in(ACTIVE)));
    assertEquals(List.of(), texts(waivers.in(UNUSED)));
  }

  @Test
  void the_gaps_that_they_cover_are_counted_by_severity() {
    assertEquals(new HeadCount(1, 1), waivers.gaps(Severity.CRITICAL));
    assertEquals(new HeadCount(1, 0), waivers.gaps(Severity.MAJOR));
    assertEquals(1, waivers.gaps(Severity.MAJOR).covered());
    assertEquals(0, waivers.gaps(Severity.CRITICAL).covered());
    assertEquals(new HeadCount(0, 0), waivers.gaps(Severity.MINOR));
  }

  @Test
  void what_cannot_be_judged_is_not_what_was_accepted_as_absent() {
    LinkTerm open = link("users").from(internet()).to(WEB);
    WaiverTerm absent = until(2026, gap(ENCRYPTION, ABSENT).of(open));
    Waivers over = over(Stand.standing(WEB).connectedBy(open.encryptedBy(tls())).accepting(absent));

    assertEquals(WORSE_THAN_ACCEPTED, over.all().get(0).state());
    assertFalse(over.cover(ENCRYPTION));
  }

  @Test
  void a_requirement_is_covered_when_all_that_falls_short_of_it_was_accepted() {
    WaiverTerm unrecorded = until(2026, gap(II_6_1_1, INCIDENTS_RECORDED).ofTheProvider());
    IncidentsTerm silent = incidents().notRecorded();
    IncidentsTerm said = silent
        .reportedByAllEmployees()
        .reportedAtOnce()
        .withResponseOrganisation()
        .withResponseProcedure();
    ProviderTerm acme = Stand.standing(WEB).accepting(unrecorded);

    assertFalse(over(acme.organising(silent)).cover(II_6_1_1));
    assertTrue(over(acme.organising(said)).cover(II_6_1_1));
  }

  private static Waivers over(ProviderTerm provider) {
    Description description = () -> provider;
    return Waivers.over(
        AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1)), PATTERN_1);
  }

  @Test
  void a_waiver_of_a_clause_that_was_not_judged_is_unused() {
    Evaluator liveness = new Evaluator(List.of(new LivenessMonitoring().rule()));
    Waivers over =
        Waivers.over(liveness.assess(ACME.posture(), LocalDate.of(2026, 4, 1)), PATTERN_1);

    assertEquals(List.of("III.1.1.2.a all"), texts(over.in(UNUSED)));
  }
}
