package dev.kamae.tested;

import static dev.kamae.dsl.testing.PostureAssertions.checksOf;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.UriSource;
import org.opentest4j.AssertionFailedError;

/** The checks of a posture as a tree of dynamic tests. */
class ChecksTest {

  private static final String INTERVAL = "Ⅲ.1.1.1 a Liveness monitoring interval ★";
  private static final String SYNCHRONISATION = "Ⅲ.1.1.5 Time synchronisation: requirement";
  private final Run run = Run.of(Failing.class);

  private static URI uri(Run run, String name) {
    return ((UriSource) run.test(name).getSource().orElseThrow()).getUri();
  }

  @Test
  void stand_below_their_measures_and_these_below_their_chapters() {
    assertEquals("Ⅲ.1.1.1 Liveness monitoring", run.parent(INTERVAL));
    assertEquals(
        "Ⅲ.1.1.1 Liveness monitoring", run.parent("Ⅲ.1.1.1 Liveness monitoring: requirement"));
    assertEquals(
        "Ⅲ.1 Measures common to all components", run.parent("Ⅲ.1.1.1 Liveness monitoring"));
    assertEquals("checks()", run.parent("Ⅲ.1 Measures common to all components"));
  }

  @Test
  void are_59_of_which_none_is_a_practice() {
    int count =
        Stream.of(Status.values()).mapToInt(each -> run.named(each).size()).sum();

    assertEquals(59, count);
  }

  @Test
  void pass_where_the_guideline_is_met() {
    assertEquals(
        List.of(
            "Ⅲ.1.1.1 Liveness monitoring: requirement",
            "Ⅲ.1.1.1 b Time from detecting an outage to notifying users ★",
            "Ⅲ.3.1.3 a Authentication of users",
            "Ⅲ.3.2.2 Encryption of external communication: requirement"),
        run.named(Status.SUCCESSFUL));
  }

  @Test
  void fail_at_a_gap_with_expected_and_actual() {
    AssertionFailedError error = (AssertionFailedError) run.thrown(INTERVAL);
    String at = Source.at(Kiosk.class, ".every(minutes(30))");

    assertEquals("""
        Ⅲ.1.1.1 a Liveness monitoring interval ★: gap
        - till-1 (server), till-1/till (application): 30 minutes; asked: at most 20 minutes; closed by: liveness().of(…).every(minutes(20)) AT""".replace("AT", at), error.getMessage());
    assertEquals(
        "till-1 (server), till-1/till (application): at most 20 minutes",
        error.getExpected().getStringRepresentation());
    assertEquals(
        "till-1 (server), till-1/till (application): 30 minutes",
        error.getActual().getStringRepresentation());
  }

  @Test
  void show_the_line_of_the_description_as_their_stack_trace() {
    int line = Source.number(Kiosk.class, ".every(minutes(30))");

    assertEquals(
        List.of("dev.kamae.tested.Kiosk.describe(Kiosk.java:" + line + ")"),
        Stream.of(run.thrown(INTERVAL).getStackTrace()).map(String::valueOf).toList());
  }

  @Test
  void fail_at_what_is_undeclared() {
    assertEquals(Status.FAILED, run.status(SYNCHRONISATION));
    assertEquals(
        """
        Ⅲ.1.1.5 Time synchronisation: requirement: undeclared
        - till-1 (server), till-1/till (application): not said; asked: a method of time synchronisation is set and carried out; closed by: finding out and saying so AT""".replace("AT", Source.at(Kiosk.class, "server(")),
        run.thrown(SYNCHRONISATION).getMessage());
  }

  @Test
  void are_skipped_at_what_is_undeclared_where_the_test_says_so() {
    Run aborting = Run.of(Aborting.class);

    assertEquals(Status.ABORTED, aborting.status(SYNCHRONISATION));
    assertEquals(
        run.thrown(SYNCHRONISATION).getMessage(),
        aborting.thrown(SYNCHRONISATION).getMessage());
    assertEquals(
        List.of(INTERVAL), aborting.named(Status.FAILED).stream().limit(1).toList());
  }

  @Test
  void are_skipped_at_what_is_excluded() {
    String reason = "not applicable: excluded, because reports are asked for by nobody "
        + Source.at(Kiosk.class, ".excluding(");
    for (String each : List.of(
        "Ⅲ.1.1.7 Periodic report to users: requirement",
        "Ⅲ.1.1.7 a Interval of the periodic report to users")) {
      assertEquals(Status.ABORTED, run.status(each));
      assertEquals(reason, run.thrown(each).getMessage());
    }
  }

  @Test
  void are_skipped_at_what_cannot_arise() {
    String name = "Ⅲ.2.2.2 Database encryption: requirement";

    assertEquals(Status.ABORTED, run.status(name));
    assertEquals(
        "not applicable: the provider uses no database " + Source.at(Kiosk.class, "noDatabases()"),
        run.thrown(name).getMessage());
  }

  @Test
  void are_skipped_at_a_dash() {
    String name = "Ⅲ.3.2.5 a Time from detecting an external network fault to reporting it";

    assertEquals(Status.ABORTED, run.status(name));
    assertEquals(
        "no reference value: the guideline prints none at pattern 3, and the provider set no target of its own",
        run.thrown(name).getMessage());
  }

  @Test
  void lead_to_the_file_and_the_line_of_the_description() {
    URI uri = uri(run, INTERVAL);
    FileSource source = (FileSource) run.test(INTERVAL).getSource().orElseThrow();

    assertEquals("file", uri.getScheme());
    assertEquals(Source.of(Kiosk.class).toFile(), source.getFile());
    assertEquals(
        FilePosition.from(Source.number(Kiosk.class, ".every(minutes(30))")),
        source.getPosition().orElseThrow());
  }

  @Test
  void lead_to_the_line_that_says_it_where_the_guideline_is_met() {
    FileSource source =
        (FileSource) run.test("Ⅲ.3.1.3 a Authentication of users").getSource().orElseThrow();

    assertEquals(
        FilePosition.from(Source.number(Kiosk.class, "users().by(")),
        source.getPosition().orElseThrow());
  }

  @Test
  void of_a_description_with_faults_fail_once_with_all_of_them() {
    Run faulty = Run.of(Faulty.class);

    assertEquals(List.of(), faulty.named(Status.FAILED));
    assertTrue(
        faulty.thrown("checks()").getMessage().startsWith("The description of '' has 1 fault:"));
  }

  static class Failing {
    @TestFactory
    Stream<DynamicNode> checks() {
      return checksOf(new Kiosk()).asOf(Kiosk.DATE).at(PATTERN_3);
    }
  }

  static class Aborting {
    @TestFactory
    Stream<DynamicNode> checks() {
      return checksOf(new Kiosk()).asOf(Kiosk.DATE).undeclaredAborts().at(PATTERN_3);
    }
  }

  static class Faulty {
    @TestFactory
    Stream<DynamicNode> checks() {
      return checksOf(() -> dev.kamae.dsl.Words.provider("")).asOf(Kiosk.DATE).at(PATTERN_3);
    }
  }
}
