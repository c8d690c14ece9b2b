package dev.kamae.tested;

import static dev.kamae.assessment.Level.STARRED;
import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.guideline.Item.FAULT_INTERVAL;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.ReasonStage;
import dev.kamae.dsl.ServerTerm;
import dev.kamae.dsl.WaiverTerm;
import dev.kamae.dsl.testing.PostureGate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A gate that leaves out what waivers cover. */
class WaivedGateTest {

  private static final ServerTerm BATCH = server("batch");
  private static final ProviderTerm ACME = provider("Acme")
      .housedIn(building("DC").with(serverRoom("R-1").holding(BATCH)))
      .watching(liveness().of(BATCH).every(minutes(30)));

  private final List<String> told = new ArrayList<>();

  private static WaiverTerm accepted(ReasonStage gap) {
    return gap.because("it is old").ownedBy("Sato").until(2026, 9, 30);
  }

  private PostureGate gate(LocalDate date, WaiverTerm... waivers) {
    Description description = () -> ACME;
    return assertThat(description.accepting(waivers)).asOf(date).at(PATTERN_1).telling(told::add);
  }

  @Test
  void what_is_covered_does_not_fail_it_and_is_counted() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    PostureGate gate = gate(day, accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH)));

    gate.withWaivers().meets(LIVENESS_INTERVAL);

    assertEquals(
        List.of("Acme at pattern 1 as of 2026-04-01: 1 gap without waivers, 0 with waivers"), told);
    assertThrows(AssertionError.class, () -> gate.meets(LIVENESS_INTERVAL));
    AssertionError silent =
        assertThrows(AssertionError.class, () -> gate.withWaivers().meets(STARRED));
    assertTrue(silent.getMessage().contains("Open: 4 of 5 (gaps: 0, undeclared: 4)"));
  }

  @Test
  void a_check_of_which_everything_is_covered_is_skipped_with_who_accepted_it_and_why() {
    Description description = () -> ACME;
    DynamicTest check = checksOf(
            description.accepting(accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH))))
        .asOf(LocalDate.of(2026, 4, 1))
        .withWaivers()
        .at(PATTERN_1)
        .flatMap(WaivedGateTest::tests)
        .filter(each -> each.getDisplayName().contains("Ⅲ.1.1.1 a"))
        .findFirst()
        .orElseThrow();

    TestAbortedException skipped =
        assertThrows(TestAbortedException.class, check.getExecutable()::execute);

    assertEquals("""
        Ⅲ.1.1.1 a Liveness monitoring interval ★
        - accepted by Sato until 2026-09-30: it is old (WaivedGateTest.java)""", skipped.getMessage().replaceAll(":\\d+\\)", ")"));
  }

  private static Stream<DynamicTest> tests(DynamicNode node) {
    return node instanceof DynamicContainer container
        ? container.getChildren().flatMap(WaivedGateTest::tests)
        : Stream.of((DynamicTest) node);
  }

  @Test
  void what_is_no_longer_covered_fails_it_and_every_waiver_to_look_at_is_told() {
    PostureGate gate = gate(
        LocalDate.of(2026, 10, 1),
        accepted(gap(LIVENESS_INTERVAL, minutes(30)).of(BATCH)),
        accepted(gap(FAULT_INTERVAL, hours(3)).ofEveryElement()));

    assertThrows(AssertionError.class, () -> gate.withWaivers().meets(LIVENESS_INTERVAL));

    assertEquals("""
        Acme at pattern 1 as of 2026-10-01: 1 gap without waivers, 1 with waivers
        - expired: Ⅲ.1.1.1 a Liveness monitoring interval ★, batch (server); until 2026-09-30, owner Sato (WaivedGateTest.java)
        - unused: Ⅲ.1.1.2 a Fault monitoring interval, every element; until 2026-09-30, owner Sato (WaivedGateTest.java)""", told.get(0).replaceAll(":\\d+\\)", ")"));
    assertFalse(told.isEmpty());
  }
}
