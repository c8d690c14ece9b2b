package com.acme;

import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.guideline.Pattern.PATTERN_1;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class AcmeChecksTest {

  @TestFactory
  Stream<DynamicNode> checks() {
    return checksOf(new Acme()).asOf(LocalDate.of(2026, 4, 1)).undeclaredAborts().at(PATTERN_1);
  }
}
