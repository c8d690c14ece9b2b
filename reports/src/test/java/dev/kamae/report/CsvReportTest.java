package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.source.SourceRoots;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

  private static final SourceRoots ROOTS = SourceRoots.of(Path.of(""), "app/src/main/java");

  private static List<Map<String, String>> rows(Assessment assessment, String clause) {
    return CsvReader.rows(CsvReport.of(assessment, PATTERN_1, ROOTS)).stream()
        .filter(each -> each.get("clause").equals(clause))
        .toList();
  }

  private static String written(String name) {
    Assessment assessment = SmallPosture.assessed(
        SmallPosture.named("Acme").addComponent(SmallPosture.component(ElementKind.SERVER, name)));
    return rows(assessment, Item.PATCH_START.id()).get(0).get("element");
  }

  @Test
  void an_element_of_an_item_has_a_row() {
    Map<String, String> row = rows(
            SmallPosture.assessed(SmallPosture.acme()), Item.LIVENESS_INTERVAL.id())
        .get(0);

    assertEquals("Ⅲ.1.1.1 a", row.get("number"));
    assertEquals("item", row.get("sort"));
    assertEquals("BASIC", row.get("priority"));
    assertEquals("true", row.get("starred"));
    assertEquals("CRITICAL", row.get("severity"));
    assertEquals("GAP", row.get("clause_verdict"));
    assertEquals("SERVER", row.get("element_kind"));
    assertEquals("batch-1", row.get("element"));
    assertEquals("GAP", row.get("verdict"));
    assertEquals("15 minutes", row.get("declared"));
    assertEquals("at most 5 minutes *", row.get("asked"));
    assertEquals("3 times what is asked", row.get("distance"));
    assertEquals("app/src/main/java/dev/example/AcmePayroll.java", row.get("file"));
    assertEquals("17", row.get("line"));
    assertTrue(row.get("finding_en").startsWith("Declared is 15 minutes, "));
    assertTrue(row.get("finding_ja").startsWith("申告値は15分であり、"));
  }

  @Test
  void a_clause_without_an_open_element_has_one_row_that_says_why() {
    List<Map<String, String>> rows = rows(SmallPosture.assessed(SmallPosture.acme()), "III.4.1.1");

    assertEquals(1, rows.size());
    assertEquals("NOT_APPLICABLE", rows.get(0).get("clause_verdict"));
    assertEquals("rented room", rows.get(0).get("why_not_applicable"));
    assertEquals("", rows.get(0).get("element"));
  }

  @Test
  void all_clauses_appear_in_the_order_of_the_guideline() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.acme());

    assertEquals(
        assessment.totals(PATTERN_1).clauses().stream().map(Clause::id).toList(),
        CsvReader.rows(CsvReport.of(assessment, PATTERN_1, ROOTS)).stream()
            .map(each -> each.get("clause"))
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(1)", "＝1", "＋1", "－1", "＠SUM", "\t=1", "\r=1", " =1"})
  void no_text_becomes_a_formula(String name) {
    assertTrue(written(name).startsWith("'"), written(name));
  }

  @Test
  void a_text_stays_on_one_line_and_shows_what_cannot_be_seen() {
    assertEquals("a \"b\", [U+202E]c d", written("a \"b\", \u202ec\r\nd"));
    assertEquals("web-1", written("web-1"));
  }

  @Test
  void a_text_is_no_longer_than_a_cell_may_be() {
    assertTrue(written("x".repeat(40_000)).length() <= 32_767);
  }
}
