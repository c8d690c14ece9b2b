package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.wording.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnnexesTest {

  private static final PageWords WORDS = PageWords.in(Language.ENGLISH);
  private static final Assessment ACME = SmallPosture.assessed(SmallPosture.acme());

  private static Judged at(Pattern pattern) {
    return Judged.of(ACME, pattern);
  }

  @Test
  void the_ledger_has_every_clause_once_and_adds_up_to_the_catalogue() {
    for (Pattern pattern : Pattern.ALL) {
      List<LedgerLine> ledger = LedgerLine.all(at(pattern), WORDS);

      assertEquals(
          at(pattern).totals().clauses().stream().map(Clause::number).toList(),
          ledger.stream().map(each -> each.name().number()).toList());
      assertEquals(145, ledger.stream().map(LedgerLine::name).distinct().count());
      for (Verdict each : Verdict.values()) {
        assertEquals(
            at(pattern).count(clause -> true, each),
            ledger.stream()
                .filter(line -> line.mark().equals(Mark.of(each, WORDS)))
                .count());
      }
    }
  }

  @Test
  void the_page_adds_the_ledger_up() {
    String page = HtmlReport.of(ACME, Pattern.PATTERN_1, Language.ENGLISH);
    String sum = page.substring(page.indexOf("<p class=\"ledger-sum\">"));

    assertEquals(
        Arrays.stream(Verdict.values())
            .map(each -> WORDS.wording().verdict(each) + " "
                + at(Pattern.PATTERN_1).count(clause -> true, each))
            .collect(Collectors.joining(" + ", "", " = 145")),
        sum.substring(0, sum.indexOf("</p>")).replaceAll("<[^>]*>", ""));
  }

  @Test
  void the_statement_of_applicability_has_every_measure_and_why_it_does_not_apply() {
    List<Applicability> all = Applicability.all(at(Pattern.PATTERN_1), WORDS);

    assertEquals(
        Arrays.stream(Measure.values()).map(Measure::number).toList(),
        all.stream().map(each -> each.name().number()).toList());
    Applicability last = all.get(32);
    assertEquals("excluded", last.applies());
    assertEquals("rented room", last.why().get(0).reason());
    assertEquals(
        32, all.stream().filter(each -> each.applies().equals("applies")).count());
  }

  @Test
  void every_item_is_a_term_of_service_with_its_laxest_value() {
    List<ServiceLevel> levels = ServiceLevel.all(at(Pattern.PATTERN_1), WORDS);

    assertEquals(
        Item.ALL.stream().map(Item::number).toList(),
        levels.stream().map(each -> each.name().number()).toList());
    assertEquals(List.of("15 minutes (not said of 1 more)"), levels.get(0).promised());
    assertEquals("at most 5 minutes *", levels.get(0).reference());
    assertEquals("the longest value of components (3)", levels.get(0).measured());
    assertEquals(
        List.of("own target at most 10 minutes", "not said"), levels.get(1).promised());
  }

  @Test
  void the_checksum_is_of_all_clauses_and_changes_with_each() {
    List<Clause> clauses = at(Pattern.PATTERN_1).totals().clauses();
    List<Clause> fewer = new ArrayList<>(clauses.subList(1, clauses.size()));

    assertEquals(
        CatalogueSum.of(clauses), CatalogueSum.of(at(Pattern.PATTERN_6).totals().clauses()));
    assertNotEquals(CatalogueSum.of(clauses), CatalogueSum.of(fewer));
    assertTrue(HtmlReport.of(ACME, Pattern.PATTERN_1, Language.JAPANESE)
        .contains(CatalogueSum.of(clauses)));
  }
}
