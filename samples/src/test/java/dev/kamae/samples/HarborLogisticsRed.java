package dev.kamae.samples;

import static dev.kamae.assessment.Level.BASIC;
import static dev.kamae.assessment.Level.STARRED;
import static dev.kamae.dsl.testing.PostureAssertions.acceptedGaps;
import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.guideline.Pattern.PATTERN_1;

import dev.kamae.assessment.Assessment;
import dev.kamae.dsl.testing.HoldPosture;
import dev.kamae.dsl.testing.PostureGate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** How it looks when a posture breaks a build; red on purpose, so this build leaves it out. */
@TestMethodOrder(MethodOrderer.MethodName.class)
@HoldPosture(of = HarborLogistics.class, at = PATTERN_1, asOf = "2026-04-01")
class HarborLogisticsRed {

  @TestFactory
  Stream<DynamicNode> checks(Assessment assessment) {
    return checksOf(assessment).at(PATTERN_1);
  }

  @Test
  void gets_no_worse(PostureGate gate) {
    gate.opensNothingBeyond(acceptedGaps("harbor-logistics-red.gaps"));
  }

  @Test
  void meets_what_is_basic_or_starred(PostureGate gate) {
    gate.meets(BASIC, STARRED);
  }

  @Test
  void warns_of_starred_values(PostureGate gate) {
    gate.warning().meets(STARRED);
  }
}
