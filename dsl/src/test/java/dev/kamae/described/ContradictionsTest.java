package dev.kamae.described;

import static dev.kamae.described.Example.WEB;
import static dev.kamae.dsl.Words.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.DescriptionException;
import dev.kamae.dsl.PlanTarget;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReportTerm;
import dev.kamae.posture.operation.ReportFacts;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A term that says two things of one fact is refused, and so is a value that makes no sense. */
class ContradictionsTest {

  @Test
  void a_word_and_its_denial() {
    refused(
        p -> p.organising(incidents().recorded().notRecorded()),
        "incidents recorded of incidents() is said twice: yes (here) and no (here)");
  }

  @Test
  void a_word_said_twice_is_no_fault() {
    refused(p -> p.organising(incidents().recorded().recorded()));
  }

  @Test
  void lists_of_one_term_are_joined() {
    Claimed claimed = Example.word(
            "", p -> p.reporting(toResponsibleManager().byMail().onPaper().onWebPage()))
        .claimed();
    assertEquals(List.of("PROVIDER: manager-report-means MAIL, PAPER, WEB_PAGE"), claimed.texts());
  }

  @Test
  void two_intervals() {
    refused(
        p -> p.reporting(toUsers().every(months(1)).every(months(3))),
        "user report every of toUsers() is said twice: P1M (here) and P3M (here)");
  }

  @Test
  void one_interval_in_two_units_is_no_fault() {
    ReportTerm first = toUsers().every(years(1));
    ReportTerm second = toUsers().every(months(12));
    Description description = () -> provider("Acme").reporting(second, first);

    assertEquals(
        "P1Y",
        description
            .posture()
            .provider()
            .facts()
            .of(ReportFacts.USER_REPORT_EVERY)
            .toString());
    refused(
        p -> p.reporting(toUsers().every(months(1)).every(days(30))),
        "user report every of toUsers() is said twice: P1M (here) and P30D (here)");
  }

  @Test
  void what_is_not_watched_has_no_interval() {
    refused(
        p -> p.watching(liveness().of(servers()).notWatched().every(minutes(5))),
        "liveness fixed intervals of liveness() is said twice: no (here) and yes (here)",
        "liveness interval of liveness() is said twice: no (here) and PT5M (here)",
        "liveness watched of liveness() is said twice: no (here) and yes (here)");
  }

  @Test
  void what_is_not_recorded_is_not_kept() {
    refused(
        p -> p.keeping(log(EXCEPTIONS, SECURITY_EVENTS).notRecorded().keptFor(years(5))),
        "log recorded of log(EXCEPTIONS, SECURITY_EVENTS) is said twice: no (here) and yes (here)");
  }

  @Test
  void a_log_server_and_none() {
    refused(
        p -> p.keeping(log(USAGE).onLogServer(WEB).withoutLogServer()),
        "log server of log(USAGE) is said twice: no (here) and web (here)");
  }

  @Test
  void two_first_ways_in() {
    refused(
        p -> p.admitting(users().by(icCard()).by(passkey())),
        "users() says by(...) twice; another way is orBy(...) (here)");
  }

  @Test
  void another_way_in_without_a_first() {
    refused(
        p -> p.admitting(administrators().orBy(passkey())),
        "administrators() says orBy(...) before by(...) (here)");
  }

  @Test
  void a_way_in_and_none() {
    refused(
        p -> p.admitting(users().unauthenticated().by(icCard())),
        "authentication of users() is said twice: NONE (here) and IC_CARD (here)");
  }

  @Test
  void spans_that_make_no_sense() {
    refused(
        p -> p.watching(liveness().of(servers()).every(minutes(0))),
        "liveness() has an interval of 0 minutes; an interval is more than zero (here)");
    refused(
        p -> p.admitting(passwords().expiringAfter(days(0))),
        "passwords() has an expiry of 0 days; an expiry is more than zero (here)");
    refused(
        p -> p.keeping(log(USAGE).keptFor(months(-1))),
        "log(USAGE) has a retention of -1 months; a retention is zero or more (here)");
    refused(
        p -> p.keeping(backup().of(CONFIGURATION).checkedEvery(years(1001))),
        "backup() has an interval of 1001 years; a span is at most 1000 years (here)");
  }

  @Test
  void fewer_generations_than_none() {
    refused(
        p -> p.keeping(backup().of(CONFIGURATION).generations(-1)),
        "backup() keeps -1 generations; a number of generations is zero or more (here)");
  }

  @Test
  void manuals_for_security_appliances() {
    refused(
        p -> p.reporting(manuals().of(servers(), securityAppliances())),
        "manuals() speaks of security appliances; it takes applications, platforms, servers,"
            + " storages and network devices (here)");
  }

  @Test
  void blank_and_unprintable_texts() {
    refused(
        p -> p.organising(incidents().toContact(" ")),
        "toContact(...) of incidents() was given a text that is blank (here)");
    refused(p -> p.organising(compliance().considering(law(""))), "law '' has a blank name (here)");
    refused(
        p -> p.keeping(log(USAGE).storedBy("tape\u0007")),
        "storedBy(...) of log(USAGE) was given a text that has the control character U+0007 (here)");
  }

  @Test
  void null_is_refused_at_once() {
    nothing(() -> incidents().toContact(null), "toContact(...) of incidents()");
    nothing(() -> liveness().of((PlanTarget) null), "of(...) of liveness()");
    nothing(() -> patches().of(servers()).startedWithin(null), "startedWithin(...) of patches()");
    nothing(() -> diagnosis(null), "diagnosis(...)");
    nothing(() -> users().by(null), "by(...) of users()");
    nothing(() -> icCard().and(null), "and(...)");
  }

  private static void refused(UnaryOperator<ProviderTerm> use, String... faults) {
    Description description = () -> use.apply(Example.silent());
    assertEquals(List.of(faults), faultsOf(description));
  }

  private static List<String> faultsOf(Description description) {
    try {
      description.posture();
      return List.of();
    } catch (DescriptionException refused) {
      return refused.faults().stream().map(ContradictionsTest::anywhere).toList();
    }
  }

  private static void nothing(Runnable word, String where) {
    DescriptionException refused = assertThrows(DescriptionException.class, word::run);
    assertEquals(
        List.of("null was given to " + where + " (here)"),
        refused.faults().stream().map(ContradictionsTest::anywhere).toList());
  }

  private static String anywhere(String fault) {
    return fault.replaceAll("\\(ContradictionsTest.java:[1-9][0-9]*\\)", "(here)");
  }
}
