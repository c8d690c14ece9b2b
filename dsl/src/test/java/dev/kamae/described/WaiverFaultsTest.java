package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.EXTERNAL_FAULT_REPORT;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.USAGE_LOG_RETENTION;
import static dev.kamae.guideline.Measure.III_1_1_1;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.GapStage;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.WaiverTerm;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Accepted gaps that nobody can accept. */
class WaiverFaultsTest {

  private static final ServerTerm BATCH = server("batch");

  private final ProviderTerm acme = Stand.standing(BATCH);

  private static WaiverTerm of(GapStage gap) {
    return until(gap.ofEveryElement());
  }

  private static WaiverTerm until(ReasonStage gap) {
    return gap.because("it is old").ownedBy("Sato").until(2026, 9, 30);
  }

  @Test
  void of_elements_that_are_not_described() {
    int start = line();
    var lost = until(gap(LIVENESS_INTERVAL, minutes(30)).of(server("lost")));
    var service = until(gap(AVAILABILITY_OF_SERVICE, percent("90")).of(service("payroll")));
    var link = until(gap(ENCRYPTION, ssl("3.0")).of(link("out").from(internet()).to(BATCH)));
    refused(
        start,
        acme.accepting(lost, service, link),
        "gap(III.1.1.1.a) is of server 'lost', which stands in no room, zone or region (+1)",
        "gap(III.2.1.1.a) is of service 'payroll', which is not described (+2)",
        "gap(III.3.2.2.a) is of link 'out', which is not described (+3)");
  }

  @Test
  void twice_of_one_element_or_of_every_one() {
    int start = line();
    var one = until(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH));
    var other = until(gap(LIVENESS_INTERVAL, minutes(60)).of(BATCH));
    var all = of(gap(LIVENESS_INTERVAL, minutes(30)));
    var again = of(gap(LIVENESS_INTERVAL, minutes(30)));
    refused(
        start,
        acme.accepting(one, all).accepting(other, again),
        "III.1.1.1.a of server 'batch' is accepted twice: (+1) and (+2)",
        "III.1.1.1.a of every element is accepted twice: (+3) and (+4)");
  }

  @Test
  void until_a_day_that_no_calendar_has() {
    int start = line();
    var gap = gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH).because("old").ownedBy("Sato");
    refused(
        start,
        acme.accepting(gap.until(2027, 2, 29)),
        "gap(III.1.1.1.a) is accepted until 2027-02-29, which no calendar has (+1)");
  }

  @Test
  void without_a_reason_or_an_owner() {
    int start = line();
    var gap = gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH).because(" ").ownedBy("");
    var bell = gap(LIVENESS_INTERVAL, minutes(30)).ofEveryElement().because("\u0007");
    refused(
        start,
        acme.accepting(gap.until(2026, 9, 30), bell.ownedBy("Sato").until(2026, 9, 30)),
        "gap(III.1.1.1.a) has no owner (+1)",
        "gap(III.1.1.1.a) has no reason (+1)",
        "because(...) of gap(III.1.1.1.a) was given a text that has the control character U+0007 (+2)");
  }

  @Test
  void of_a_clause_that_is_excluded() {
    int start = line();
    var gap = until(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH));
    ProviderTerm excluding = acme.excluding(III_1_1_1, "nobody asks");
    refused(
        start,
        excluding.accepting(gap),
        "III.1.1.1 is excluded, but a gap of III.1.1.1.a is accepted: (+1) and (+2)");
  }

  @Test
  void at_a_value_that_is_no_gap() {
    int start = line();
    var strict = of(gap(LIVENESS_INTERVAL, minutes(5)));
    var weeks = of(gap(USAGE_LOG_RETENTION, months(3)));
    var tls = of(gap(ENCRYPTION, tls("1.3")));
    var unclear = of(gap(ENCRYPTION, tls()));
    refused(
        start,
        acme.accepting(strict, weeks, tls, unclear),
        "gap(III.1.1.1.a) accepts PT5M, which is no gap: it meets whatever is asked (+1)",
        "gap(III.2.1.3.a) accepts P3M, which is no gap: it meets whatever is asked (+2)",
        "III.3.2.2.a of every element is accepted twice: (+3) and (+4)",
        "gap(III.3.2.2.a) accepts TLS 1.3, which is no gap: it meets whatever is asked (+3)",
        "gap(III.3.2.2.a) accepts TLS, which does not tell whether it falls short (+4)");
  }

  @Test
  void an_own_target_at_a_dash_makes_a_gap_of_what_meets_the_guideline() {
    var gap = of(gap(EXTERNAL_FAULT_REPORT, minutes(45)));
    ProviderTerm aiming = acme.targeting(EXTERNAL_FAULT_REPORT, minutes(30)).accepting(gap);
    Description description = () -> aiming;
    Assertions.assertEquals(1, description.posture().waivers().size());
  }

  @Test
  void at_values_that_nobody_can_say() {
    int start = line();
    var interval = of(gap(LIVENESS_INTERVAL, minutes(0)));
    var percent = of(gap(AVAILABILITY_OF_SERVICE, percent("101")));
    var generations = of(gap(BACKUP_GENERATIONS, -1));
    var check = of(gap(BACKUP_CHECK, onceIn(days(0))));
    var protocol = of(gap(ENCRYPTION, tls("9")));
    refused(
        start,
        acme.accepting(interval, percent, generations, check, protocol),
        "gap(III.1.1.1.a) has an interval of 0 minutes; an interval is more than zero (+1)",
        "gap(III.2.1.1.a) accepts 101 %: a percentage lies between 0 and 100 (+2)",
        "gap(III.2.3.1.b) accepts -1 generations, which nobody can keep (+3)",
        "gap(III.2.3.2.a) accepts a check every 0 days, which is no interval (+4)",
        "gap(III.3.2.2.a) accepts TLS 9: known versions are 1.0, 1.1, 1.2, 1.3 (+5)");
  }
}
