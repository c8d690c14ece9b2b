package dev.kamae.described;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.guideline.Measure.III_1_1_6;
import static dev.kamae.guideline.Measure.III_2_2_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.EvidenceTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.dsl.SupportTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever keeps what was found on a posture, as jqwik does while it shrinks, keeps it by this. */
@DisplayName("Two postures are equal")
class EqualPosturesTest {

  @Test
  void where_the_same_is_said_at_other_lines() {
    assertEquals(hostedBy(operator("cloud")), hostedBy(operator("cloud")));
    assertEquals(hostedBy(proving(III_1_1_6, 2027)), hostedBy(proving(III_1_1_6, 2027)));
  }

  @Test
  void only_if_an_operator_proves_the_same() {
    Posture posture = hostedBy(proving(III_1_1_6, 2027));

    assertNotEquals(posture, hostedBy(operator("cloud")));
    assertNotEquals(posture, hostedBy(proving(III_2_2_1, 2027)));
    assertNotEquals(posture, hostedBy(proving(III_1_1_6, 2028)));
  }

  @Test
  void only_if_the_same_is_vouched_for() {
    assertEquals(vouchedUntil(2027), vouchedUntil(2027));
    assertNotEquals(vouchedUntil(2027), vouchedUntil(2028));
    assertNotEquals(vouchedUntil(2027), supported(support().oneStop()));
  }

  private static Posture vouchedUntil(int year) {
    return supported(support()
        .oneStop()
        .attestedBy("Hayashi")
        .on(2026, 4, 1)
        .until(year, 3, 31)
        .evidence("https://example.jp/"));
  }

  private static Posture supported(SupportTerm support) {
    Description description = () -> provider("Example KK").organising(support);
    return description.posture();
  }

  private static OperatorTerm proving(Clause clause, int untilYear) {
    EvidenceTerm report =
        auditReport("report").issuedOn(2026, 1, 1).validUntil(untilYear, 12, 31).covering(clause);
    return operator("cloud").provenBy(report);
  }

  private static Posture hostedBy(OperatorTerm operator) {
    Description description = () -> provider("Example KK")
        .hostedBy(operator, region("region").holding(zone("zone", server("web"))));
    return description.posture();
  }
}
