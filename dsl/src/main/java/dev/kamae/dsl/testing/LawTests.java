package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kamae.assessment.Assessment;
import dev.kamae.dsl.laws.Law;
import dev.kamae.dsl.laws.Laws;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.AssertionFailedError;

/** The laws as tests of one posture: a test for each, which tries all that can be tried, at all six patterns. */
final class LawTests {

  private final Assessment assessment;

  LawTests(Assessment assessment) {
    this.assessment = assessment;
  }

  Stream<DynamicNode> all() {
    URI source = SourceUri.of(assessment.posture().source());
    return Laws.ALL.stream().map(each -> dynamicTest(each.name(), source, () -> hold(each)));
  }

  /** All trials that break the law are told at once. */
  private void hold(Law law) {
    List<String> broken = new ArrayList<>();
    law.trials(assessment).forEach(each -> {
      try {
        each.run();
      } catch (AssertionError fault) {
        broken.add(each + ": " + fault.getMessage());
      }
    });
    if (!broken.isEmpty()) {
      throw new AssertionFailedError(law + " is broken\n" + String.join("\n", broken));
    }
  }
}
