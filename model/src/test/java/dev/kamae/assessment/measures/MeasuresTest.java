package dev.kamae.assessment.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.MeasureRules;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return Measures.ALL;
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
