package dev.kamae.samples.planted;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.kamae.samples.planted.Mistake.Red;
import dev.kamae.samples.planted.Mistake.TheLaw;
import dev.kamae.samples.planted.Mistake.TheTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Mistakes that are planted in the evaluator, one at a time: each turns a law or a boundary test red. The list of them
 * is what the laws and the tests are worth.
 */
class PlantedMistakesTest {

  private static final String BOUNDARIES = "dev.kamae.samples.clauses.ItemBoundariesTest";
  private static final String EXAMPLES = "dev.kamae.samples.clauses.ClauseExamplesTest";
  private static final String NOT_APPLICABLE = "dev.kamae.samples.clauses.NotApplicableTest";
  private static final String PLAN = "dev.kamae.samples.exploring.PlanOfHarborLogisticsTest";
  private static final String FIGURES = "dev.kamae.guideline.GuidelineTest";
  private static final String SPANS = "dev.kamae.quantity.SpanTest";

  private static final List<Mistake> ALL = List.of(
      new Mistake(
          "a limit is shifted by one",
          "guideline/Item.java",
          "\"PT5M PT10M PT20M PT5M PT10M PT20M\"",
          "\"PT6M PT11M PT21M PT6M PT11M PT21M\"",
          tests(FIGURES)),
      new Mistake(
          "a direction is flipped",
          "guideline/Item.java",
          "plain(III_2_1_3, \"a\", AT_LEAST,",
          "plain(III_2_1_3, \"a\", AT_MOST,",
          tests(FIGURES)),
      new Mistake(
          "a star is dropped",
          "guideline/Item.java",
          "starred(III_1_1_6",
          "plain(III_1_1_6",
          tests(FIGURES)),
      new Mistake(
          "a stricter pattern has the laxer value",
          "guideline/Item.java",
          "plain(III_2_3_1, \"a\", AT_MOST, Figures::span, \"P1D P1W P1M P1D P1W P1M\")",
          "plain(III_2_3_1, \"a\", AT_MOST, Figures::span, \"P1D P1M P1W P1D P1M P1W\")",
          law("a printed value that is met at a stricter pattern is met at a looser one")),
      new Mistake(
          "a value that equals its limit misses it",
          "quantity/AtMost.java",
          "return declared.isAtMost(reference) ?",
          "return declared.isAtMost(reference) && !declared.equals(reference) ?",
          tests(BOUNDARIES)),
      new Mistake(
          "a value beyond its limit meets it",
          "quantity/AtMost.java",
          "return declared.isAtMost(reference) ?",
          "return declared.longestSeconds() <= reference.longestSeconds() + 60 ?",
          law("a near miss opens exactly what it says")),
      new Mistake(
          "the readier standby is the worse",
          "quantity/Standby.java",
          "this != NONE && compareTo(other) <= 0",
          "this != NONE && compareTo(other) >= 0",
          tests(BOUNDARIES)),
      new Mistake(
          "a longer retention loses what a shorter one met",
          "quantity/AtLeast.java",
          "!declared.isZero() && declared.isAtLeast(reference)",
          "!declared.isZero() && declared.isAtLeast(reference) && declared.amount() < 10",
          law("a stricter value takes no item away from what is met")),
      new Mistake(
          "a weak alternative does not weaken a policy",
          "quantity/AuthenticationPolicy.java",
          "if (!isStrong(each)) {",
          "if (alternatives.size() == 1 && !isStrong(each)) {",
          tests(BOUNDARIES)),
      new Mistake(
          "a month always has 31 days",
          "quantity/Calendar.java",
          "shortest = Math.min(shortest, days);",
          "shortest = 31L * months;",
          tests(SPANS)),
      new Mistake(
          "an unsaid fact counts as met",
          "assessment/rule/Declares.java",
          "return Verdict.UNDECLARED;",
          "return Verdict.MET;",
          law("nothing is met by silence")),
      new Mistake(
          "a no counts as met",
          "assessment/rule/Declares.java",
          "? Verdict.MET : Verdict.GAP",
          "? Verdict.MET : Verdict.MET",
          law("a near miss opens exactly what it says")),
      new Mistake(
          "a no counts as unsaid",
          "assessment/rule/Declares.java",
          "? Verdict.MET : Verdict.GAP",
          "? Verdict.MET : Verdict.UNDECLARED",
          tests(EXAMPLES)),
      new Mistake(
          "a kind of element is skipped",
          "assessment/rule/Scopes.java",
          "\"components\", APPLICATION, PLATFORM, SERVER, STORAGE, SECURITY_APPLIANCE, NETWORK_DEVICE)",
          "\"components\", APPLICATION, PLATFORM, SERVER, SECURITY_APPLIANCE, NETWORK_DEVICE)",
          law("a near miss opens exactly what it says")),
      new Mistake(
          "the first service is skipped",
          "assessment/rule/Scopes.java",
          "around -> around.posture().services()",
          "around -> around.posture().services().stream().skip(1).toList()",
          tests(BOUNDARIES)),
      new Mistake(
          "what is not applicable follows from silence",
          "assessment/rule/Conditions.java",
          "(element, around) -> Optional.of(around.provider().of(fact)).filter(Said::isNo)",
          "(element, around) -> Optional.of(around.provider().of(fact)).filter(each -> !each.isYes())",
          tests(NOT_APPLICABLE)),
      new Mistake(
          "a gap does not outweigh what is undeclared",
          "assessment/Verdicts.java",
          "if (all.contains(Verdict.GAP)) {",
          "if (all.contains(Verdict.GAP) && !all.contains(Verdict.UNDECLARED)) {",
          law("a verdict on several elements is that of the worst")),
      new Mistake(
          "a remedy says what does not suffice",
          "quantity/OneOfProtocols.java",
          "return Encryption.by(Protocol.of(Protocol.Kind.TLS, \"1.2\"));",
          "return Encryption.by(Protocol.of(Protocol.Kind.TLS, \"1.1\"));",
          tests(PLAN)));

  private static Red law(String name) {
    return new TheLaw(name);
  }

  private static Red tests(String className) {
    return new TheTests(className);
  }

  @TestFactory
  Stream<DynamicTest> each_turns_a_law_or_a_boundary_test_red(@TempDir Path folder) {
    return ALL.stream()
        .map(each -> dynamicTest(each.name() + " → " + each.red(), () -> {
          Path own = Files.createDirectory(folder.resolve("mistake-" + ALL.indexOf(each)));
          try (MistakenHouse house = MistakenHouse.with(each, own)) {
            assertTrue(isRed(each.red(), house), () -> each.red() + " stayed green");
          }
        }));
  }

  private static boolean isRed(Red red, MistakenHouse house) throws ReflectiveOperationException {
    if (red instanceof TheTests tests) {
      return !run(house.loadClass(tests.className())).getFailures().isEmpty();
    }
    return ((Optional<?>) house
            .loadClass(LawOnTrial.class.getName())
            .getMethod("broken", String.class)
            .invoke(null, ((TheLaw) red).name()))
        .isPresent();
  }

  private static TestExecutionSummary run(Class<?> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build(),
            listener);
    return listener.getSummary();
  }
}
