package dev.kamae.samples.exploring;

import static dev.kamae.dsl.testing.PostureAssertions.*;

import dev.kamae.samples.HarborLogistics;
import dev.kamae.samples.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The laws of the evaluator, tried on what we describe. */
class LawsOfOursTest {

  @TestFactory
  Stream<DynamicNode> laws() {
    return lawsOf(new HarborLogistics()).asOf(Samples.DATE);
  }
}
