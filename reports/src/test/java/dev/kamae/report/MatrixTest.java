package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Assessment ASSESSMENT = SmallPosture.assessed(SmallPosture.acme());
  private static final PageWords WORDS = PageWords.in(Language.ENGLISH);

  private static Matrix at(Pattern pattern) {
    return Matrix.of(Judged.of(ASSESSMENT, pattern), WORDS);
  }

  @Test
  void every_item_stands_at_every_pattern_with_its_verdict_and_reference_value() {
    Matrix matrix = at(Pattern.PATTERN_2);

    assertEquals(26, matrix.rows().size());
    IntStream.range(0, 26).forEach(i -> {
      Item<?> item = Item.ALL.get(i);
      Matrix.Row row = matrix.rows().get(i);
      assertEquals(item.number(), row.name().number());
      assertEquals(
          Pattern.ALL.stream()
              .map(each -> Mark.of(ASSESSMENT.verdict(item, each), WORDS))
              .toList(),
          row.cells().stream().map(Matrix.Cell::mark).toList());
      assertEquals(
          Pattern.ALL.stream().map(each -> item.reference().at(each).isEmpty()).toList(),
          row.cells().stream().map(each -> each.value().equals("-")).toList());
    });
    assertEquals(
        List.of(
            "at most 5 minutes *",
            "at most 10 minutes *",
            "at most 20 minutes *",
            "at most 5 minutes *",
            "at most 10 minutes *",
            "at most 20 minutes *"),
        matrix.rows().get(0).cells().stream().map(Matrix.Cell::value).toList());
  }

  @Test
  void the_pattern_of_the_report_is_marked_in_words() {
    for (Pattern pattern : Pattern.ALL) {
      Matrix matrix = at(pattern);
      assertEquals(
          List.of("Pattern " + pattern.number()),
          matrix.heads().stream()
              .filter(Matrix.Head::chosen)
              .map(Matrix.Head::word)
              .toList());
      matrix
          .rows()
          .forEach(each -> assertTrue(each.cells().get(pattern.number() - 1).chosen()));
      String page = HtmlReport.of(ASSESSMENT, pattern, Language.ENGLISH);
      assertTrue(page.contains("<th scope=\"col\" class=\"chosen\">Pattern " + pattern.number()
          + " <span class=\"here\">chosen</span>"));
    }
  }

  @Test
  void an_own_target_stands_with_what_came_of_it() {
    assertEquals(
        List.of("own target at most 10 minutes: undeclared"),
        at(Pattern.PATTERN_1).rows().stream()
            .flatMap(each -> each.target().stream())
            .toList());
  }

  @Test
  void the_patterns_at_which_nothing_is_open_are_listed_by_level() {
    assertEquals(Level.values().length, at(Pattern.PATTERN_1).met().size());
    at(Pattern.PATTERN_1).met().forEach(each -> assertEquals("none", each.patterns()));
  }
}
