package dev.kamae.samples.exploring;

import static dev.kamae.dsl.testing.PostureAssertions.*;
import static dev.kamae.samples.Samples.DATE;

import dev.kamae.samples.AcmePayroll;
import dev.kamae.samples.HarborLogistics;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The laws of the evaluator, tried on what we describe. */
class LawsOfOursTest {

  @TestFactory
  Stream<DynamicNode> laws() {
    return lawsOf(new AcmePayroll()).asOf(DATE);
  }

  @TestFactory
  Stream<DynamicNode> laws_where_gaps_are_open() {
    return lawsOf(new HarborLogistics()).asOf(DATE);
  }
}
