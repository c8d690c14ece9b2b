package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.report.SmallPosture.*;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.wording.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reports say that are held against an earlier one. */
class ChangeTest {

  private static Posture.Builder before() {
    return named("Acme Payroll KK")
        .addComponent(server("old-1", watchedEvery(15, 11)))
        .addComponent(server("web-1", watchedEvery(5, 12)))
        .addComponent(server("batch-1", watchedEvery(15, 17)))
        .addComponent(component(ElementKind.STORAGE, "vault"));
  }

  private static Posture.Builder after() {
    return named("Acme Payroll KK")
        .addComponent(server("web-1", watchedEvery(4, 12)))
        .addComponent(server("batch-1", watchedEvery(30, 17)))
        .addComponent(server("new-1", watchedEvery(60, 18)))
        .addComponent(
            component(ElementKind.STORAGE, "vault", said(LIVENESS.interval(), minutes(5), 19)));
  }

  private static Judged changed(Posture.Builder before, Posture.Builder after) {
    Assessment earlier = watchedFor(before);
    Judged now = Judged.of(watchedFor(after), PATTERN_1);
    return now.since(EarlierReport.read(
        new JsonText(Path.of("report.json"), JsonReport.of(earlier, PATTERN_1)), now));
  }

  private static String html(Judged judged, Language language) throws IOException {
    StringWriter page = new StringWriter();
    HtmlReport.write(judged, language, page);
    return page.toString();
  }

  private static String section(String page) {
    int start = page.indexOf("<section id=\"change\"");
    return page.substring(start, page.indexOf("</section>", start)) + "</section>\n";
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void new_worse_fixed_and_declared_otherwise_are_told_apart(Language language) throws IOException {
    Judged judged = changed(before(), after());

    Expected.assertIs("change." + language.tag() + ".html.txt", section(html(judged, language)));
    Expected.assertIs("change." + language.tag() + ".md", MarkdownReport.of(judged, language));
  }

  @Test
  void the_json_lists_every_change_and_satisfies_the_schema() throws IOException {
    StringBuilder json = new StringBuilder();
    JsonReport.write(changed(before(), after()), json);

    assertEquals(List.of(), JsonSchema.faults(JsonReport.schema(), json.toString()));
    String change = json.substring(json.indexOf("  \"change\""));
    Expected.assertIs("change.json.txt", change);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void without_an_earlier_report_there_is_no_section(Language language) throws IOException {
    Judged judged = Judged.of(watchedFor(after()), PATTERN_1);
    StringBuilder json = new StringBuilder();
    JsonReport.write(judged, json);

    assertFalse(html(judged, language).contains("id=\"change\""));
    assertFalse(MarkdownReport.summary(judged, language).contains("2026-04-01:"));
    assertFalse(json.toString().contains("\"change\""));
  }

  @Test
  void a_value_that_comes_to_fall_lateis_new_and_one_that_no_longer_does_is_fixed()
      throws IOException {
    Posture.Builder late = named("Acme").addComponent(server("web-1", watchedEvery(15, 11)));
    Posture.Builder met = named("Acme").addComponent(server("web-1", watchedEvery(5, 11)));

    String worse = MarkdownReport.of(changed(met, late), Language.ENGLISH);
    String better = MarkdownReport.of(changed(late, met), Language.ENGLISH);

    assertTrue(worse.contains("| new | ✕ gap | critical | ★ Ⅲ.1.1.1 a "), worse);
    assertTrue(better.contains("Fixed or better: Ⅲ.1.1.1 a\n"), better);
    assertTrue(html(changed(late, met), Language.ENGLISH).contains("<h3 id=\"change-fixed\">"));
  }

  @Test
  void the_json_tells_what_is_denied_now_and_lists_nothing_that_is_as_it_was() throws IOException {
    Posture.Builder before = named("Acme")
        .addComponent(server("web-1", watchedEvery(5, 11)))
        .addComponent(server("web-2", watchedEvery(5, 12)));
    Posture.Builder after = named("Acme")
        .addComponent(server("web-1", List.of(denied(LIVENESS.watched(), 11))))
        .addComponent(server("web-2", watchedEvery(5, 12)));

    Expected.assertIs("denied.json.txt", json(before, after));
    assertEquals("\"clauses\": [],\n    \"elements\": [],\n    ", json(after, after));
  }

  private static String json(Posture.Builder before, Posture.Builder after) {
    StringBuilder json = new StringBuilder();
    JsonReport.write(changed(before, after), json);
    return json.substring(
        json.indexOf("\"clauses\"", json.indexOf("\"change\"")), json.indexOf("\"transitions\""));
  }

  @Test
  void a_clause_that_stays_open_for_other_elements_is_partly_new_or_partly_worse() {
    assertHasWord("| partly new | ✕ gap | critical | ★ Ⅲ.1.1.1 a ", two(15, 5), two(5, 15));
    assertHasWord("| partly worse | ✕ gap | critical | ★ Ⅲ.1.1.1 a ", two(15, 15), two(5, 30));
  }

  private static Posture.Builder two(int one, int other) {
    return named("Acme")
        .addComponent(server("web-1", watchedEvery(one, 11)))
        .addComponent(server("web-2", watchedEvery(other, 12)));
  }

  private static void assertHasWord(String row, Posture.Builder before, Posture.Builder after) {
    String report = MarkdownReport.of(changed(before, after), Language.ENGLISH);
    assertTrue(report.contains(row), report);
  }

  @Test
  void where_nothing_has_changed_the_section_says_so() throws IOException {
    Judged judged = changed(after(), after());

    assertTrue(MarkdownReport.of(judged, Language.ENGLISH).contains("Nothing is new or worse."));
    assertTrue(html(judged, Language.ENGLISH)
        .contains("new 0, worse 0, changed otherwise 0, fixed 0, better 0, unchanged 3."));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_longest_report_of_a_change_has_at_most_sixty_lines(Language language) {
    Assessment earlier = assessed(RichPosture.of("x"));
    Judged now = Judged.of(assessed(named("x")), PATTERN_1);
    String report = MarkdownReport.of(
        now.since(EarlierReport.read(
            new JsonText(Path.of("report.json"), JsonReport.of(earlier, PATTERN_1)), now)),
        language);

    assertTrue(report.lines().count() <= MarkdownReport.LINES, report);
    assertTrue(report.contains("Ⅲ.1.1.1 a"), report);
  }

  @Test
  void what_an_earlier_report_says_is_shown_as_text() throws IOException {
    String hostile = "<script>alert(1)</script>|`@octocat`\u202e";
    Posture.Builder before = named("Acme").addComponent(server(hostile, watchedEvery(15, 11)));
    Posture.Builder after = named("Acme").addComponent(server("web-1", watchedEvery(15, 11)));

    Judged judged = changed(before, after);

    String page = html(judged, Language.ENGLISH);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;|`@octocat`[U+202E]"));
    assertFalse(page.contains("<script"));
  }
}
