package com.acme;

import static dev.kamae.assessment.Level.STARRED;
import static dev.kamae.guideline.Measure.III_1_1_1;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.dsl.testing.HoldPosture;
import dev.kamae.dsl.testing.PostureGate;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HoldPosture(of = Acme.class, at = PATTERN_1, asOf = "2026-04-01")
class AcmeHeldTest {

  @Test
  void is_of_acme(Assessment assessment) {
    assertEquals("Acme KK", assessment.posture().provider().name());
  }

  @Test
  void warns(PostureGate gate) {
    gate.warning().meets(STARRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "index.en.html", "report.txt", "report.json"})
  void has_its_reports(String file) {
    assertTrue(Files.exists(Path.of("target", "gap-report", "acme", file)));
  }

  @Nested
  class Liveness {

    @Test
    void is_watched(PostureGate gate) {
      gate.meets(III_1_1_1);
    }
  }
}
