package dev.kamae.samples;

import static dev.kamae.assessment.Level.BASIC;
import static dev.kamae.assessment.Level.STARRED;
import static dev.kamae.dsl.testing.PostureAssertions.acceptedGaps;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.samples.Samples.DATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The examples of the page "Hold your posture to a pattern in five minutes". */
class FiveMinutesTest {

  @Test
  void meets_what_is_basic_or_starred() {
    assertThat(new AcmePayroll()).asOf(DATE).at(PATTERN_1).meets(BASIC, STARRED);
  }

  @Test
  void warns_of_starred_values(TestReporter reporter) {
    assertThat(new HarborLogistics())
        .asOf(DATE)
        .at(PATTERN_2)
        .telling(reporter::publishEntry)
        .warning()
        .meets(STARRED);
  }

  @Test
  void gets_no_worse() {
    assertThat(new HarborLogistics())
        .asOf(DATE)
        .at(PATTERN_2)
        .opensNothingBeyond(acceptedGaps("harbor-logistics.gaps"));
  }
}
