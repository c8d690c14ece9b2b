package dev.kamae.samples.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.Description;
import dev.kamae.dsl.ProviderTerm;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseExamplesTest {

  private static final Path SOURCES =
      Path.of("src", "main", "java", "dev", "kamae", "samples", "clauses");
  private static final Path PAGE = Path.of("CLAUSES.md");

  static Stream<Example> examples() {
    return ClauseExamples.all().stream();
  }

  @Test
  void every_requirement_item_and_practice_has_an_example_in_order() {
    List<Clause> all = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      all.add(measure);
      all.addAll(Item.of(measure));
      all.addAll(Practice.of(measure));
    }

    assertEquals(all, examples().map(Example::clause).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void left_out_a_clause_is_undeclared(Example example) {
    assertVerdict(Verdict.UNDECLARED, example, to -> to);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void said_a_clause_is_met(Example example) {
    assertVerdict(Verdict.MET, example, example.said());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void denied_a_clause_is_a_gap(Example example) {
    assertVerdict(Verdict.GAP, example, example.denied());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void excluded_a_clause_is_not_applicable_whatever_is_said_of_it(Example example) {
    UnaryOperator<ProviderTerm> excluding =
        to -> example.denied().apply(to).excluding(example.clause(), "it is done by the customer");

    assertVerdict(Verdict.NOT_APPLICABLE, example, excluding);
  }

  private static void assertVerdict(
      Verdict expected, Example example, UnaryOperator<ProviderTerm> words) {
    Description description = () -> words.apply(example.base().describe());
    Assessment assessment =
        AspSaasGuideline.assess(description.posture(), LocalDate.of(2026, 4, 1));

    assertEquals(expected, assessment.verdict(example.clause(), Pattern.PATTERN_1));
  }

  @Test
  void the_page_shows_the_examples_that_were_compiled() throws IOException {
    String page = new ClausePage(sources()).markdown();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }

    assertEquals(Files.readString(PAGE), page);
  }

  private static Stream<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().map(ClauseExamplesTest::read).toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
