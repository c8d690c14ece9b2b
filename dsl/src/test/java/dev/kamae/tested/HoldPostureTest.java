package dev.kamae.tested;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.ReportWriter;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.dsl.testing.HoldPosture;
import dev.kamae.dsl.testing.PostureGate;
import dev.kamae.guideline.Measure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** Whole test classes that hold a posture to a pattern. */
class HoldPostureTest {

  @TempDir
  private Path folder;

  private Run run(Class<?>... types) {
    return Run.of(Map.of("kamae.report.folder", folder.toString()), types);
  }

  private Throwable failure(Class<?> type) {
    return run(type).thrown("HoldPostureTest$" + type.getSimpleName());
  }

  private void assertRefused(Class<?> type, String message) {
    assertEquals(message, failure(type).getMessage());
  }

  @Test
  void get_the_assessment_and_a_gate_in_nested_and_parameterized_tests_too() {
    Run run = run(Given.class);

    assertEquals(List.of(), run.named(Status.FAILED));
    assertEquals(6, run.named(Status.SUCCESSFUL).size());
  }

  @Test
  void warn_by_report_entries() {
    assertTrue(run(Given.class).entries().stream()
        .anyMatch(each -> each.startsWith("Kiosk KK does not meet pattern 3 (Ⅲ.1.1.1)")));
  }

  @Test
  void get_everything_in_parallel_as_well() {
    Run run = Run.of(
        Map.of(
            "kamae.report.folder",
            folder.toString(),
            "junit.jupiter.execution.parallel.enabled",
            "true",
            "junit.jupiter.execution.parallel.mode.default",
            "concurrent"),
        Given.class,
        SameAgain.class);

    assertEquals(List.of(), run.named(Status.FAILED));
    assertEquals(7, run.named(Status.SUCCESSFUL).size());
  }

  @Test
  void are_refused_without_a_writer_of_reports() {
    assumeTrue(
        ServiceLoader.load(ReportWriter.class).findFirst().isEmpty(),
        "there is one where tests of all modules run");
    assertRefused(
        Reporting.class,
        "No gap report of Kiosk at pattern 3 as of 2026-04-01 can be written to "
            + folder.resolve("kiosk")
            + ": add dev.kamae:kamae-reports to the test class path, or say reports = false in"
            + " @HoldPosture of dev.kamae.tested.HoldPostureTest$Reporting");
  }

  @Test
  void are_refused_without_a_date() {
    assertRefused(
        Dateless.class,
        "@HoldPosture of dev.kamae.tested.HoldPostureTest$Dateless says no date: say asOf ="
            + " \"2026-04-01\", or asOfDay = the class of who says it");
  }

  @Test
  void are_refused_with_two_dates() {
    assertRefused(
        Twice.class,
        "@HoldPosture of dev.kamae.tested.HoldPostureTest$Twice says the date twice: either asOf or"
            + " asOfDay is left out");
  }

  @Test
  void are_refused_with_what_is_no_date() {
    assertRefused(
        Unreadable.class,
        "@HoldPosture of dev.kamae.tested.HoldPostureTest$Unreadable says asOf = \"April\": a date is"
            + " written like 2026-04-01");
  }

  @Test
  void are_refused_for_a_description_that_cannot_be_made() {
    assertRefused(
        Unmade.class,
        "@HoldPosture of dev.kamae.tested.HoldPostureTest$Unmade names"
            + " dev.kamae.tested.HoldPostureTest$Sized, which has no constructor without arguments");
  }

  @Test
  void are_refused_for_a_day_that_cannot_be_made() {
    assertRefused(
        OnADayOfWhichNobodyKnows.class,
        "@HoldPosture of dev.kamae.tested.HoldPostureTest$OnADayOfWhichNobodyKnows names"
            + " dev.kamae.tested.HoldPostureTest$GivenDay, which has no constructor without"
            + " arguments");
  }

  @Test
  void ask_for_the_day_once() {
    Run run = Run.of(OnSomeDay.class);

    assertEquals(List.of(), run.named(Status.FAILED));
    assertEquals(2, run.named(Status.SUCCESSFUL).size());
  }

  @Test
  void fail_once_with_all_faults_of_the_description() {
    assertTrue(
        failure(OfFaulty.class).getMessage().startsWith("The description of '' has 1 fault:"));
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_3, asOf = "2026-04-01", reports = false)
  static class Given {

    @Test
    void assessment(Assessment assessment) {
      assertEquals("Kiosk KK", assessment.posture().provider().name());
      assertEquals(Kiosk.DATE, assessment.date());
    }

    @Test
    void same_assessment_each_time(Assessment one, Assessment other) {
      assertSame(one, other);
    }

    @Test
    void gate(PostureGate gate) {
      gate.meets(Measure.III_1_1_7).warning().meets(Measure.III_1_1_1);
    }

    @ParameterizedTest
    @EnumSource(
        value = Level.class,
        names = {"STARRED", "BASIC"})
    void level(Level level, Assessment assessment) {
      assertTrue(assessment.totals(PATTERN_3).open(level).findAny().isPresent());
    }

    @Nested
    class Inside {
      @Test
      void assessment(Assessment assessment, PostureGate gate) {
        assertEquals("Kiosk KK", assessment.posture().provider().name());
      }
    }
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_3, asOfDay = ThatDay.class, reports = false)
  static class SameAgain {
    @Test
    void assessment(Assessment assessment) {
      assertEquals(Kiosk.DATE, assessment.date());
    }
  }

  static class ThatDay implements Supplier<LocalDate> {
    @Override
    public LocalDate get() {
      return Kiosk.DATE;
    }
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_3, asOf = "2026-04-01")
  static class Reporting {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_1)
  static class Dateless {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_1, asOf = "2026-04-01", asOfDay = ThatDay.class)
  static class Twice {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_1, asOf = "April")
  static class Unreadable {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = Sized.class, at = PATTERN_1, asOf = "2026-04-01")
  static class Unmade {
    @Test
    void nothing() {}
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_1, asOfDay = GivenDay.class)
  static class OnADayOfWhichNobodyKnows {
    @Test
    void nothing() {}
  }

  record GivenDay(LocalDate get) implements Supplier<LocalDate> {}

  record Sized(int size) implements Description {
    @Override
    public ProviderTerm describe() {
      return dev.kamae.dsl.Words.provider("Sized");
    }
  }

  @HoldPosture(of = Kiosk.class, at = PATTERN_3, asOfDay = NextDay.class, reports = false)
  static class OnSomeDay {
    @Test
    void first(Assessment assessment) {
      assertEquals(Kiosk.DATE, assessment.date());
    }

    @Nested
    class Inside {
      @Test
      void second(Assessment assessment) {
        assertEquals(Kiosk.DATE, assessment.date());
      }
    }
  }

  static class NextDay implements Supplier<LocalDate> {

    private static LocalDate day = Kiosk.DATE;

    @Override
    public LocalDate get() {
      LocalDate today = day;
      day = day.plusDays(1);
      return today;
    }
  }

  @HoldPosture(of = Faulty.class, at = PATTERN_1, asOf = "2026-04-01")
  static class OfFaulty {
    @Test
    void nothing() {}
  }

  static class Faulty implements Description {
    @Override
    public ProviderTerm describe() {
      return dev.kamae.dsl.Words.provider("");
    }
  }
}
