package dev.kamae.described;

import static dev.kamae.assessment.WaiverState.ACTIVE;
import static dev.kamae.assessment.WaiverState.EXPIRED;
import static dev.kamae.assessment.WaiverState.EXPIRING;
import static dev.kamae.assessment.WaiverState.UNUSED;
import static dev.kamae.assessment.WaiverState.WORSE_THAN_ACCEPTED;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.ADMINISTRATOR_AUTHENTICATION;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.SIGNATURE_UPDATE;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Item.USAGE_LOG_RETENTION;
import static dev.kamae.guideline.Measure.II_6_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static dev.kamae.posture.organisation.IncidentFacts.INCIDENTS_RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.WaiverState;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.Waivers.HeadCount;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.IncidentsTerm;
import dev.kamae.dsl.LinkTerm;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.ServiceTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.dsl.WaiverTerm;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each state of a waiver, on both sides of its boundary. */
class WaiverStatesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
  private static final LocalDate TODAY = LAST.minusDays(100);
  private static final ServerTerm WEB = server("web");
  private static final ServerTerm BATCH = server("batch");
  private static final ProviderTerm ACME = Stand.standing(WEB, BATCH);

  private static WaiverTerm accepted(ReasonStage gap) {
    return gap.because("it is old").ownedBy("Sato").until(2026, 9, 30);
  }

  private static Assessment assess(ProviderTerm provider, LocalDate date) {
    Description description = () -> provider;
    return AspSaasGuideline.assess(description.posture(), date);
  }

  private static Waivers waivers(ProviderTerm provider) {
    return Waivers.over(assess(provider, TODAY), PATTERN_1);
  }

  private static List<WaiverState> states(Waivers waivers) {
    return waivers.all().stream().map(each -> each.state()).toList();
  }

  private static WaiverState state(ProviderTerm provider) {
    return states(waivers(provider)).get(0);
  }

  private static ProviderTerm watched(SpanTerm interval) {
    return ACME.watching(
            liveness().of(everyComponent()).every(minutes(5)),
            liveness().of(BATCH).every(interval))
        .accepting(accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH)));
  }

  @Test
  void it_covers_through_its_last_day_and_gives_notice_of_thirty_days() {
    ProviderTerm acme = watched(minutes(30));

    assertEquals(ACTIVE, on(acme, LAST.minusDays(31), 30));
    assertEquals(EXPIRING, on(acme, LAST.minusDays(30), 30));
    assertEquals(EXPIRING, on(acme, LAST, 30));
    assertEquals(EXPIRED, on(acme, LAST.plusDays(1), 30));
    assertEquals(ACTIVE, on(acme, LAST.minusDays(1), 0));
    assertEquals(EXPIRING, on(acme, LAST, 0));
    assertEquals(30, Waivers.DAYS_OF_NOTICE);
  }

  private static WaiverState on(ProviderTerm provider, LocalDate date, int notice) {
    return states(Waivers.over(assess(provider, date), PATTERN_1, notice)).get(0);
  }

  @Test
  void less_than_no_notice_is_refused() {
    Assessment assessment = assess(ACME, TODAY);
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> Waivers.over(assessment, PATTERN_1, -1));
    assertEquals("-1 days of notice: it is zero or more", refusal.getMessage());
  }

  @Test
  void it_covers_up_to_the_value_it_was_accepted_at() {
    assertEquals(ACTIVE, state(watched(minutes(30))));
    assertEquals(ACTIVE, state(watched(minutes(6))));
    assertEquals(WORSE_THAN_ACCEPTED, state(watched(minutes(31))));
    assertEquals(UNUSED, state(watched(minutes(5))));
  }

  @Test
  void it_is_unused_where_the_pattern_asks_for_less_or_nothing_is_declared() {
    Assessment assessment = assess(watched(minutes(15)), TODAY);
    assertEquals(List.of(ACTIVE), states(Waivers.over(assessment, PATTERN_1)));
    assertEquals(List.of(ACTIVE), states(Waivers.over(assessment, PATTERN_2)));
    assertEquals(List.of(UNUSED), states(Waivers.over(assessment, PATTERN_3)));

    WaiverTerm silent = accepted(gap(LIVENESS_INTERVAL, minutes(30)).ofEveryElement());
    assertEquals(UNUSED, state(ACME.accepting(silent)));
  }

  @Test
  void a_control_that_became_absent_is_worse_than_any_value() {
    ProviderTerm absent = ACME.watching(liveness().of(BATCH).notWatched())
        .accepting(accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH)));
    assertEquals(WORSE_THAN_ACCEPTED, state(absent));
  }

  @Test
  void what_was_accepted_as_absent_covers_any_value() {
    LinkTerm open = link("users").from(internet()).to(WEB);
    WaiverTerm absent = accepted(gap(ENCRYPTION, ABSENT).of(open));

    assertEquals(ACTIVE, state(ACME.connectedBy(open.unencrypted()).accepting(absent)));
    assertEquals(ACTIVE, state(ACME.connectedBy(open.encryptedBy(ssl("3.0"))).accepting(absent)));
    assertEquals(UNUSED, state(ACME.connectedBy(open.encryptedBy(tls("1.3"))).accepting(absent)));
  }

  @Test
  void no_intrusion_detection_is_accepted_of_the_provider() {
    ProviderTerm acme = ACME.connectedBy(link("users").from(internet()).to(WEB));
    WaiverTerm absent = accepted(gap(SIGNATURE_UPDATE, ABSENT).ofTheProvider());

    assertEquals(ACTIVE, state(acme.connectedBy(noIntrusionDetection()).accepting(absent)));
    assertEquals(UNUSED, state(acme.accepting(absent)));
  }

  @Test
  void an_encryption_that_cannot_be_compared_is_worse() {
    LinkTerm users = link("users").from(internet()).to(WEB);
    WaiverTerm old = accepted(gap(ENCRYPTION, tls("1.0")).of(users));

    assertEquals(ACTIVE, state(ACME.connectedBy(users.encryptedBy(tls("1.0"))).accepting(old)));
    assertEquals(
        ACTIVE,
        state(ACME.connectedBy(users.encryptedBy(ssl("3.0").and(tls("1.0")))).accepting(old)));
    for (LinkTerm each :
        List.of(users.encryptedBy(tls("1.1")), users.encryptedBy(tls()), users.unencrypted())) {
      assertEquals(WORSE_THAN_ACCEPTED, state(ACME.connectedBy(each).accepting(old)));
    }
  }

  @Test
  void every_kind_of_value_has_a_side_on_which_it_is_worse() {
    ServiceTerm payroll = service("payroll");
    WaiverTerm availability =
        accepted(gap(AVAILABILITY_OF_SERVICE, percent("98")).of(payroll));
    assertEquals(
        ACTIVE, state(ACME.offering(payroll.promising(percent("98"))).accepting(availability)));
    assertEquals(
        WORSE_THAN_ACCEPTED,
        state(ACME.offering(payroll.promising(percent("97.99"))).accepting(availability)));

    WaiverTerm retention = accepted(gap(USAGE_LOG_RETENTION, months(2)).of(USAGE));
    assertEquals(ACTIVE, state(ACME.keeping(log(USAGE).keptFor(days(62))).accepting(retention)));
    assertEquals(
        WORSE_THAN_ACCEPTED,
        state(ACME.keeping(log(USAGE).keptFor(days(61))).accepting(retention)));

    WaiverTerm password = accepted(gap(ADMINISTRATOR_AUTHENTICATION, password()).ofEveryElement());
    assertEquals(
        ACTIVE, state(ACME.admitting(administrators().by(password())).accepting(password)));
    assertEquals(
        WORSE_THAN_ACCEPTED,
        state(ACME.admitting(administrators().unauthenticated()).accepting(password)));
  }

  @Test
  void so_have_generations_checks_and_standbys() {
    WaiverTerm generations = accepted(gap(BACKUP_GENERATIONS, 3).of(SERVICE_DATA));
    assertEquals(ACTIVE, state(backedUp(3).accepting(generations)));
    assertEquals(WORSE_THAN_ACCEPTED, state(backedUp(2).accepting(generations)));

    WaiverTerm monthly = accepted(gap(BACKUP_CHECK, onceIn(months(1))).of(SERVICE_DATA));
    assertEquals(ACTIVE, state(backedUp(3).accepting(monthly)));
    WaiverTerm weekly = accepted(gap(BACKUP_CHECK, onceIn(weeks(1))).of(SERVICE_DATA));
    assertEquals(WORSE_THAN_ACCEPTED, state(backedUp(3).accepting(weekly)));

    WaiverTerm cold = accepted(gap(STANDBY_OF_LOG_SERVER, COLD).of(WEB));
    WaiverTerm none = accepted(gap(STANDBY_OF_LOG_SERVER, NONE).of(WEB));
    ProviderTerm logging = ACME.keeping(log(USAGE).onLogServer(WEB));
    assertEquals(ACTIVE, state(logging.keepingUp(standby(COLD).of(WEB)).accepting(cold)));
    assertEquals(
        WORSE_THAN_ACCEPTED, state(logging.keepingUp(standby(NONE).of(WEB)).accepting(cold)));
    assertEquals(ACTIVE, state(logging.keepingUp(standby(NONE).of(WEB)).accepting(none)));
  }

  private static ProviderTerm backedUp(int generations) {
    return ACME.keeping(backup().of(SERVICE_DATA).generations(generations).checkedEvery(months(1)));
  }

  @Test
  void facts_are_accepted_as_long_as_no_others_fall_short() {
    WaiverTerm unrecorded = accepted(gap(II_6_1_1, INCIDENTS_RECORDED).ofTheProvider());
    IncidentsTerm incidents = incidents().reportedByAllEmployees();

    assertEquals(ACTIVE, state(ACME.organising(incidents.notRecorded()).accepting(unrecorded)));
    assertEquals(
        WORSE_THAN_ACCEPTED,
        state(ACME.organising(incidents.notRecorded().notReportedAtOnce()).accepting(unrecorded)));
    assertEquals(UNUSED, state(ACME.organising(incidents.recorded()).accepting(unrecorded)));
    assertEquals(UNUSED, state(ACME.accepting(unrecorded)));
  }

  @Test
  void the_narrower_waiver_comes_first_and_one_of_every_element_covers_all_or_none() {
    WaiverTerm every = accepted(gap(LIVENESS_INTERVAL, minutes(10)).ofEveryElement());
    ProviderTerm slow =
        watched(minutes(30)).watching(liveness().of(WEB).every(minutes(10))).accepting(every);

    assertEquals(List.of(ACTIVE, ACTIVE), states(waivers(slow)));
    assertTrue(waivers(slow).cover(LIVENESS_INTERVAL));

    ProviderTerm worse = ACME.watching(
            liveness().of(WEB).every(minutes(10)), liveness().of(BATCH).every(minutes(11)))
        .accepting(every);
    Waivers none = waivers(worse);
    assertEquals(List.of(WORSE_THAN_ACCEPTED), states(none));
    assertFalse(none.cover(LIVENESS_INTERVAL));
  }

  @Test
  void a_test_accepts_gaps_of_a_description_that_it_did_not_write() {
    Description acme = () -> ACME.watching(liveness().of(BATCH).every(minutes(30)));
    Description accepting =
        acme.accepting(accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(server("batch"))));

    Assessment assessment = AspSaasGuideline.assess(accepting.posture(), TODAY);

    assertEquals(List.of(ACTIVE), states(Waivers.over(assessment, PATTERN_1)));
    assertEquals(acme.posture().description(), accepting.posture().description());
    assertEquals(List.of(), acme.posture().waivers());
    ProviderTerm described = accepting.describe();
    Description said = () -> described;
    assertEquals(accepting.posture().waivers(), said.posture().waivers());
  }

  @Test
  void gaps_are_counted_without_and_with_waivers() {
    ProviderTerm slow = ACME.watching(
        liveness().of(BATCH).every(minutes(30)), liveness().of(WEB).every(minutes(30)));
    WaiverTerm batch = accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH));
    WaiverTerm web = accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(WEB));

    assertEquals(new HeadCount(1, 1), waivers(slow).gaps(Level.ALL));
    assertEquals(new HeadCount(1, 1), waivers(slow.accepting(batch)).gaps(Level.ALL));
    assertEquals(new HeadCount(1, 0), waivers(slow.accepting(batch, web)).gaps(Level.ALL));
    assertEquals(new HeadCount(1, 0), waivers(slow.accepting(batch, web)).gaps(Severity.CRITICAL));
    assertEquals(new HeadCount(0, 0), waivers(slow).gapsOfPractices());
  }

  @Test
  void a_gap_beside_what_is_undeclared_is_not_covered_as_a_clause() {
    Pattern pattern = PATTERN_1;
    ProviderTerm silent = ACME.watching(liveness().of(BATCH).every(minutes(30)))
        .accepting(accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH)));
    Waivers waivers = Waivers.over(assess(silent, TODAY), pattern);

    assertEquals(List.of(ACTIVE), states(waivers));
    assertFalse(waivers.cover(LIVENESS_INTERVAL));
    assertEquals(1, waivers.in(ACTIVE).size());
  }
}
