package dev.kamae.assessment.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Evaluator;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {

  @Test
  void all_33_measures_have_a_rule_in_the_order_of_the_guideline() {
    assertEquals(
        List.of(Measure.values()),
        Measures.ALL.stream().map(MeasureRule::measure).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_observes_the_items_of_its_measure(MeasureRule rule) {
    assertEquals(
        Item.of(rule.measure()),
        rule.items().stream().<Item<?>>map(ItemRule::item).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_advises_the_practices_of_its_measure(MeasureRule rule) {
    assertEquals(Practice.of(rule.measure()), List.copyOf(rule.practices().keySet()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_leaves_no_clause_without_a_sentence(MeasureRule rule) {
    assertFalse(rule.requirement().isEmpty());
    rule.practices().values().forEach(each -> assertFalse(each.isEmpty()));
  }

  @Test
  void no_rule_is_forgotten() throws Exception {
    List<Measure> written = classes().stream()
        .filter(MeasureRules.class::isAssignableFrom)
        .map(MeasuresTest::measureOf)
        .sorted()
        .toList();
    assertEquals(Measures.ALL.stream().map(MeasureRule::measure).toList(), written);
  }

  private static List<MeasureRule> rules() {
    return Measures.made();
  }

  @Test
  void rules_that_are_made_anew_ask_the_same() {
    Posture silent = Posture.builder()
        .provider(Topic.builder()
            .name("Acme")
            .kind(ElementKind.PROVIDER)
            .facts(Facts.NONE)
            .source(SourceLine.UNKNOWN)
            .build())
        .description("dev.example.Acme")
        .build();
    LocalDate date = LocalDate.of(2026, 4, 1);

    assertEquals(
        asked(AspSaasGuideline.assess(silent, date)),
        asked(new Evaluator(Measures.made()).assess(silent, date)));
  }

  private static List<String> asked(Assessment assessment) {
    List<String> asked = new ArrayList<>();
    for (MeasureResult each : assessment.measures()) {
      asked.add(text(each.requirement()));
      each.practices().forEach(practice -> asked.add(text(practice)));
      each.items()
          .forEach(item -> asked.add(
              item.item().id() + " " + item.scope() + " " + item.verdict(Pattern.PATTERN_1)));
    }
    return asked;
  }

  private static String text(ClauseResult clause) {
    return clause.clause().id() + " " + clause.verdict() + " " + clause.asked() + " "
        + clause.open().stream().map(Finding::wanted).toList();
  }

  private static Measure measureOf(Class<?> rules) {
    try {
      return ((MeasureRules) rules.getConstructor().newInstance()).rule().measure();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Class<?>> classes() throws IOException, URISyntaxException {
    Path root = Path.of(
        Measures.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = root.resolve(Measures.class.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(each -> root.relativize(each).toString())
          .filter(each -> each.endsWith(".class") && !each.endsWith("package-info.class"))
          .map(each -> each.substring(0, each.length() - ".class".length()))
          .map(each -> each.replace('/', '.').replace('\\', '.'))
          .<Class<?>>map(MeasuresTest::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
