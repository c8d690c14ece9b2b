package dev.kamae.samples;

import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.guideline.Pattern.PATTERN_1;

import dev.kamae.assessment.Assessment;
import dev.kamae.dsl.testing.HoldPosture;
import dev.kamae.dsl.testing.PostureGate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@HoldPosture(of = AcmePayroll.class, at = PATTERN_1, asOf = "2026-04-01")
class AcmePayrollTest {

  @TestFactory
  Stream<DynamicNode> checks(Assessment assessment) {
    return checksOf(assessment).at(PATTERN_1);
  }

  @Test
  void leaves_nothing_open(PostureGate gate) {
    gate.meetsAll();
  }
}
