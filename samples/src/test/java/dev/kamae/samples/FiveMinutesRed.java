package dev.kamae.samples;

import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.guideline.Pattern.PATTERN_2;
import static dev.kamae.samples.Samples.DATE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The example of the page of which some tests are red, so this build leaves it out. */
class FiveMinutesRed {

  @TestFactory
  Stream<DynamicNode> checks() {
    return checksOf(new HarborLogistics()).asOf(DATE).undeclaredAborts().at(PATTERN_2);
  }
}
