package dev.kamae.described;

import static dev.kamae.described.Refused.line;
import static dev.kamae.described.Refused.refused;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Measure.III_1_1_4;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import org.junit.jupiter.api.Test;

/** The provider's own targets, and what it excludes. */
class ApplicabilityFaultsTest {

  private final ProviderTerm acme = provider("Acme");

  @Test
  void two_targets_for_one_item() {
    int start = line();
    ProviderTerm once = acme.targeting(LIVENESS_INTERVAL, minutes(3));
    ProviderTerm twice = once.targeting(LIVENESS_INTERVAL, minutes(3));
    refused(start, twice, "III.1.1.1.a has two own targets: (+1) and (+2)");
  }

  @Test
  void an_exclusion_twice() {
    int start = line();
    ProviderTerm once = acme.excluding(III_1_1_4, "one person does both");
    ProviderTerm twice = once.excluding(III_1_1_4, "one person does both");
    refused(start, twice, "III.1.1.4 is excluded twice: (+1) and (+2)");
  }

  @Test
  void an_item_that_is_excluded_with_its_measure() {
    int start = line();
    ProviderTerm once = acme.excluding(LIVENESS_INTERVAL, "nobody asks");
    ProviderTerm twice = once.excluding(III_1_1_1, "nobody asks");
    refused(start, twice, "III.1.1.1.a is excluded twice: (+1) and (+2)");
  }

  @Test
  void a_target_within_an_exclusion() {
    int start = line();
    ProviderTerm once = acme.targeting(LIVENESS_INTERVAL, minutes(3));
    ProviderTerm twice = once.excluding(III_1_1_1, "nobody asks");
    refused(
        start, twice, "III.1.1.1 is excluded, but III.1.1.1.a has an own target: (+1) and (+2)");
  }

  @Test
  void an_exclusion_without_a_reason() {
    int start = line();
    ProviderTerm blank = acme.excluding(III_1_1_1, " ");
    ProviderTerm bell = blank.excluding(III_1_1_4, "\u0007");
    refused(
        start,
        bell,
        "excluding(III.1.1.1) has no reason (+1)",
        "excluding(...) of excluding(III.1.1.4) was given a text that has the control character U+0007 (+2)");
  }

  @Test
  void targets_that_nobody_can_be_held_to() {
    int start = line();
    ProviderTerm interval = acme.targeting(LIVENESS_INTERVAL, minutes(0));
    ProviderTerm percent = interval.targeting(AVAILABILITY_OF_SERVICE, percent("101"));
    ProviderTerm generations = percent.targeting(BACKUP_GENERATIONS, -1);
    ProviderTerm standby = generations.targeting(STANDBY_OF_LOG_SERVER, NONE);
    ProviderTerm check = standby.targeting(BACKUP_CHECK, onceIn(days(0)));
    ProviderTerm protocol = check.targeting(ENCRYPTION, tls("9"));
    refused(
        start,
        protocol,
        "targeting(III.1.1.1.a) has an interval of 0 minutes; an interval is more than zero (+1)",
        "targeting(III.2.1.1.a) aims at 101 %: a percentage lies between 0 and 100 (+2)",
        "targeting(III.2.3.1.b) aims at -1 generations, which nobody can keep (+3)",
        "targeting(III.2.1.3.c) aims at no standby at all (+4)",
        "targeting(III.2.3.2.a) aims at a check every 0 days, which is no interval (+5)",
        "targeting(III.3.2.2.a) aims at TLS 9: known versions are 1.0, 1.1, 1.2, 1.3 (+6)");
  }

  @Test
  void a_notice_without_delay_can_be_aimed_at() {
    Description description = () -> acme.targeting(OUTAGE_NOTICE, minutes(0));
    assertEquals(1, description.posture().targets().size());
  }
}
