package dev.kamae.samples;

import static dev.kamae.assessment.Level.STARRED;
import static dev.kamae.dsl.testing.PostureAssertions.acceptedGaps;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.guideline.Measure.III_3_1_2;
import static dev.kamae.guideline.Pattern.PATTERN_2;

import dev.kamae.dsl.testing.HoldPosture;
import dev.kamae.dsl.testing.PostureGate;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@HoldPosture(of = HarborLogistics.class, at = PATTERN_2, asOf = "2026-04-01")
class HarborLogisticsTest {

  @Test
  void gets_no_worse(PostureGate gate) {
    gate.opensNothingBeyond(acceptedGaps("harbor-logistics.gaps"));
  }

  @Test
  void warns_of_starred_values_that_are_not_reached(PostureGate gate) {
    gate.warning().meets(STARRED);
  }

  @Nested
  class NextYear {

    @Test
    void keeps_a_hold_on_the_privileges_of_administrators() {
      assertThat(new HarborLogistics())
          .asOf(LocalDate.of(2027, 4, 1))
          .at(PATTERN_2)
          .meets(III_3_1_2);
    }
  }
}
