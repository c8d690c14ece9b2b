package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownReportTest {

  private static final String HOSTILE =
      "|`<b onload=x>`|@octocat #12 https://x.y [a](javascript:b)\r\n\n# H\n</details>\u202e";
  private static final SourceRoots ROOTS = SourceRoots.of(Path.of(""), "app/src/main/java");

  private static String english(Assessment assessment) {
    return MarkdownReport.of(assessment, PATTERN_1, ROOTS, Language.ENGLISH);
  }

  private static List<String> lines(String report) {
    assertTrue(report.endsWith("\n"));
    return report.lines().toList();
  }

  @Test
  void a_starred_gap_is_a_row_of_the_first_table_of_findings() {
    String report = english(SmallPosture.watchedFor(SmallPosture.acme()));

    assertTrue(
        lines(report)
            .contains(
                "| ✕ gap | critical | ★ Ⅲ.1.1.1 a Liveness monitoring interval | batch-1 (server):"
                    + " Declared is 15 minutes, which falls short of the reference value (at most 5"
                    + " minutes \\*): 3 times what is asked. |"
                    + " app/src/main/java/dev/example/AcmePayroll.java:17 |"),
        report);
  }

  @Test
  void a_line_that_is_published_is_a_link() {
    String report = MarkdownReport.of(
        SmallPosture.watchedFor(SmallPosture.acme()),
        PATTERN_1,
        ROOTS.linkedAt("https://git.example.jp/acme/blob/main"),
        Language.ENGLISH);

    assertTrue(
        report.contains(
            "| [app/src/main/java/dev/example/AcmePayroll.java:17]"
                + "(<https://git.example.jp/acme/blob/main/app/src/main/java/dev/example/AcmePayroll.java#L17>) |"),
        report);
  }

  @Test
  void what_the_limit_leaves_out_is_listed_by_number() {
    Assessment nobody = SmallPosture.assessed(SmallPosture.named("Nobody"));
    String report = english(nobody);
    String summary = MarkdownReport.summary(nobody, PATTERN_1, ROOTS, Language.ENGLISH);

    assertTrue(report.contains("… and "));
    assertFalse(summary.contains("… and "));
    for (Item<?> each : Item.ALL) {
      assertTrue(report.contains(each.number()), each.number());
      assertTrue(summary.contains(each.number()), each.number());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_longest_report_has_at_most_sixty_lines(Language language) {
    for (Assessment each : List.of(
        SmallPosture.assessed(SmallPosture.named("Nobody")),
        SmallPosture.assessed(RichPosture.of(HOSTILE)),
        SmallPosture.assessed(RichPosture.of("x".repeat(5_000))))) {
      String report = MarkdownReport.of(each, PATTERN_1, ROOTS, language);

      assertTrue(lines(report).size() <= MarkdownReport.LINES, report);
      assertTrue(report.getBytes(StandardCharsets.UTF_8).length < 1 << 20);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_of_the_posture_is_markup(Language language) {
    Assessment hostile = SmallPosture.assessed(RichPosture.of(HOSTILE));
    for (String report : List.of(
        MarkdownReport.of(hostile, PATTERN_1, ROOTS, language),
        MarkdownReport.summary(hostile, PATTERN_1, ROOTS, language))) {
      assertTrue(report.contains("@<!-- -->octocat #<!-- -->12"));
      for (String each : List.of("@octocat", "#12", "<b", "\u202e", "\r", "[a](", "://")) {
        assertFalse(report.contains(each), each);
      }
      assertEquals(
          1, lines(report).stream().filter(each -> each.startsWith("# ")).count());
      assertEquals(
          count(report, "<details>"), count(report, "</details>"), "folds that are closed");
    }
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void all_rows_of_a_table_have_as_many_cells_as_its_head() {
    String report = english(SmallPosture.assessed(RichPosture.of(HOSTILE)));
    int cells = 0;
    for (String each : lines(report)) {
      int now = each.startsWith("|") ? each.replace("\\|", "").split("\\|", -1).length : 0;
      assertTrue(cells == 0 || now == 0 || cells == now, each);
      cells = now;
    }
  }

  @Test
  void the_summary_counts_every_clause() {
    Assessment rich = SmallPosture.assessed(RichPosture.of("Acme"));
    long met = rich.totals(PATTERN_1).clauses().stream()
        .filter(each -> rich.verdict(each, PATTERN_1) == Verdict.MET)
        .count();
    String summary = MarkdownReport.summary(rich, PATTERN_1, ROOTS, Language.ENGLISH);

    assertTrue(summary.contains("| All | " + met + " | "), summary);
    assertTrue(summary.contains(" | 145 |"), summary);
  }

  @Test
  void both_languages_have_the_same_labels() {
    assertEquals(
        Table.of(HtmlReport.class, Language.ENGLISH, "report_formats").keys(),
        Table.of(HtmlReport.class, Language.JAPANESE, "report_formats").keys());
  }
}
