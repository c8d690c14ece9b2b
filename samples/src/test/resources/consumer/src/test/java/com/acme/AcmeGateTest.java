package com.acme;

import static dev.kamae.dsl.testing.PostureAssertions.acceptedGaps;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.OUTAGE_NOTICE;
import static dev.kamae.guideline.Pattern.PATTERN_1;

import dev.kamae.dsl.testing.PostureGate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcmeGateTest {

  private static PostureGate acme() {
    return assertThat(new Acme()).asOf(LocalDate.of(2026, 4, 1)).at(PATTERN_1);
  }

  @Test
  void tells_users_in_time() {
    acme().meets(OUTAGE_NOTICE);
  }

  @Test
  void looks_often_enough() {
    acme().meets(LIVENESS_INTERVAL);
  }

  @Test
  void gets_no_worse() {
    acme().opensNothingBeyond(acceptedGaps("acme.gaps"));
  }
}
