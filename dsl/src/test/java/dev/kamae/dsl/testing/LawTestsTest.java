package dev.kamae.dsl.testing;

import static dev.kamae.dsl.Words.provider;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.measures.Measures;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.laws.Law;
import dev.kamae.dsl.laws.Laws;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The laws as tests of a posture. */
class LawTestsTest {

  private static final String COUNTED = "every clause is counted once at every pattern";
  private static final LocalDate DATE = LocalDate.of(2026, 4, 1);
  private static final Description ACME = () -> provider("Acme KK");

  @Test
  void are_one_for_each_law() {
    assertEquals(
        Laws.ALL.stream().map(Law::name).toList(),
        PostureAssertions.lawsOf(ACME)
            .asOf(DATE)
            .map(DynamicNode::getDisplayName)
            .toList());
  }

  @Test
  void pass_where_the_law_holds() {
    assertDoesNotThrow(counted(PostureAssertions.lawsOf(ACME).asOf(DATE)).getExecutable()::execute);
  }

  @Test
  void tell_all_that_breaks_the_law() {
    Evaluator fewer = new Evaluator(Measures.ALL.subList(1, Measures.ALL.size()));
    DynamicTest counted = counted(new LawTests(fewer.assess(ACME.posture(), DATE)).all());

    assertEquals(
        Pattern.ALL.stream()
            .map(each -> "\n" + each + ", as it is: the clauses: expected 145, but was 140")
            .collect(Collectors.joining("", COUNTED + " is broken", "")),
        assertThrows(AssertionFailedError.class, counted.getExecutable()::execute)
            .getMessage());
  }

  private static DynamicTest counted(Stream<DynamicNode> laws) {
    return laws.filter(each -> each.getDisplayName().equals(COUNTED))
        .map(DynamicTest.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
