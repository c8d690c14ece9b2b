package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static org.junit.jupiter.api.Assertions.*;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import dev.kamae.wording.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final java.util.regex.Pattern JUDGED = java.util.regex.Pattern.compile(
      "<section class=\"clause[ a-z]* is-([a-z]+)\" id=\"([ivx0-9abc-]+)\">");

  private static final java.util.regex.Pattern REQUIREMENT = java.util.regex.Pattern.compile(
      "<div class=\"measure-body\" id=\"([ivx0-9-]+)\">.*?<section class=\"clause is-([a-z]+)\">",
      java.util.regex.Pattern.DOTALL);

  private static final List<Assessment> ASSESSMENTS = List.of(
      SmallPosture.assessed(RichPosture.of("Acme")),
      SmallPosture.assessed(SmallPosture.acme()),
      SmallPosture.assessed(SmallPosture.named("Silent KK")));

  @Test
  void every_clause_appears_exactly_once_with_its_verdict() {
    for (Assessment assessment : ASSESSMENTS) {
      for (Pattern pattern : Pattern.ALL) {
        String page = HtmlReport.of(assessment, pattern, Language.JAPANESE);
        Map<String, String> expected = new HashMap<>();
        for (Clause each : assessment.totals(pattern).clauses()) {
          expected.put(ClauseName.idOf(each), Mark.style(assessment.verdict(each, pattern)));
          assertEquals(1, count(page, " id=\"" + ClauseName.idOf(each) + "\""), each::id);
        }
        assertEquals(145, expected.size());
        assertEquals(expected, outcomes(page));
      }
    }
  }

  @Test
  void whatever_is_declared_has_its_evidence_or_says_that_there_is_none() {
    Judged judged = Judged.of(ASSESSMENTS.get(1), PATTERN_1);
    List<Account> accounts = Chapter.all(judged, PageWords.in(Language.ENGLISH)).stream()
        .flatMap(each -> each.measures().stream())
        .flatMap(each -> Stream.concat(
            Stream.concat(Stream.of(each.requirement()), each.practices().stream())
                .map(SentencePart::rows),
            each.items().stream().map(ItemPart::rows)))
        .flatMap(each -> each.rows().stream())
        .map(Rows.Row::account)
        .toList();

    assertEquals(
        List.of(true),
        accounts.stream()
            .filter(each -> each.declared().isPresent() || each.verdict() == Verdict.GAP)
            .map(each ->
                each.unproven() ^ (each.proof().isPresent() || each.vouched().isPresent()))
            .distinct()
            .toList());
    assertEquals(
        accounts.stream().filter(Account::unproven).count()
            + openCards(judged).filter(Account::unproven).count(),
        count(
            HtmlReport.of(ASSESSMENTS.get(1), PATTERN_1, Language.ENGLISH), "class=\"unproven\""));
  }

  private static Stream<Account> openCards(Judged judged) {
    return Stream.of(Verdict.GAP, Verdict.UNDECLARED)
        .flatMap(each -> Open.of(judged, each, PageWords.in(Language.ENGLISH)).stream())
        .filter(each -> !each.advice())
        .flatMap(each -> each.cards().stream())
        .flatMap(each -> each.rows().rows().stream())
        .map(Rows.Row::account);
  }

  private static Map<String, String> outcomes(String page) {
    Map<String, String> found = new HashMap<>();
    Matcher judged = JUDGED.matcher(page);
    while (judged.find()) {
      assertNull(found.put(judged.group(2), judged.group(1)));
    }
    Matcher requirement = REQUIREMENT.matcher(page);
    while (requirement.find()) {
      assertNull(found.put(requirement.group(1), requirement.group(2)));
    }
    return found;
  }

  @Test
  void the_counts_add_up_to_the_catalogue() {
    for (Assessment assessment : ASSESSMENTS) {
      Numbers numbers =
          Numbers.of(Judged.of(assessment, PATTERN_1), PageWords.in(Language.ENGLISH));
      assertEquals(
          List.of("33", "26", "86", "145"),
          numbers.sorts().stream().map(each -> each.tally().sum()).toList());
      for (Numbers.Sort each : numbers.sorts()) {
        assertEquals(
            Long.parseLong(each.tally().sum()),
            each.tally().counts().stream()
                .mapToLong(it -> Long.parseLong(it.count()))
                .sum());
      }
    }
  }

  @Test
  void every_link_within_the_page_leads_somewhere() {
    for (Assessment assessment : ASSESSMENTS) {
      String page = HtmlReport.of(assessment, PATTERN_3, Language.ENGLISH);
      java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
          .matcher(page)
          .results()
          .map(each -> each.group(1))
          .forEach(id -> assertEquals(1, count(page, " id=\"" + id + "\""), id));
    }
  }

  @Test
  void a_hostile_posture_is_shown_as_text() {
    String hostile =
        "<script>alert(1)</script> \"'><img src=x> ${7*7} <#assign x=1> \u202Eevil 👨‍👩‍👧 "
            + "\uD800 " + "長".repeat(10_000);
    String page =
        HtmlReport.of(SmallPosture.assessed(RichPosture.of(hostile)), PATTERN_1, Language.ENGLISH);

    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("\u202E"));
    assertTrue(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&gt;&lt;img src=x&gt;"
            + " ${7*7} &lt;#assign x=1&gt; [U+202E]evil 👨‍👩‍👧 [U+D800] 長長"));
    assertTrue(page.contains("長".repeat(10_000)));
  }

  @Test
  void the_same_page_is_made_in_every_locale_and_time_zone() {
    String usual = HtmlReport.of(ASSESSMENTS.get(0), PATTERN_1, Language.ENGLISH);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(usual, HtmlReport.of(ASSESSMENTS.get(0), PATTERN_1, Language.ENGLISH));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_long_list_shows_what_fits_and_says_how_much_more_there_is() {
    String page = HtmlReport.of(
        SmallPosture.assessed(SmallPosture.withServers(250)), PATTERN_1, Language.ENGLISH);

    assertTrue(
        page.contains(
            "Elements not shown here: 50; report.json and report.csv list them all where they are written."));
  }

  @Test
  void the_pages_of_both_languages_name_and_link_each_other() {
    String japanese = HtmlReport.of(ASSESSMENTS.get(1), PATTERN_1, Language.JAPANESE);
    String english = HtmlReport.of(ASSESSMENTS.get(1), PATTERN_1, Language.ENGLISH);

    assertTrue(japanese.contains("<html lang=\"ja\">"));
    assertTrue(japanese.contains("<a href=\"index.en.html\" hreflang=\"en\" lang=\"en\">English"));
    assertTrue(japanese.contains("<title>ギャップ報告書 — Acme Payroll KK — パターン1</title>"));
    assertTrue(english.contains("<a href=\"index.html\" hreflang=\"ja\" lang=\"ja\">日本語"));
  }

  @Test
  void the_policy_allows_the_one_style_sheet_and_stands_before_it() {
    String page = HtmlReport.of(ASSESSMENTS.get(1), PATTERN_1, Language.ENGLISH);

    assertTrue(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"));
    assertTrue(page.contains("style-src 'sha256-" + Style.SHEET.hash() + "'"));
    assertTrue(page.contains("<style>" + Style.SHEET.css() + "</style>"));
    assertFalse(page.contains(" style=\""));
  }

  @Test
  void an_own_target_missed_is_listed_apart() {
    String page = HtmlReport.of(
        SmallPosture.assessed(SmallPosture.named("Acme")
            .addComponent(SmallPosture.server("web-1", SmallPosture.watchedEvery(4, 12)))
            .addTarget(new OwnTarget<>(
                Item.LIVENESS_INTERVAL, SmallPosture.minutes(2), SmallPosture.line(30)))),
        PATTERN_1,
        Language.ENGLISH);

    assertTrue(page.contains("<section id=\"targets\""));
    assertTrue(page.contains(
        "Declared is 4 minutes, which falls short of the own target (at most 2 minutes)."));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
