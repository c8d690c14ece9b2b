package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static dev.kamae.guideline.Pattern.PATTERN_3;
import static dev.kamae.posture.operation.Monitoring.LIVENESS;
import static dev.kamae.report.SmallPosture.denied;
import static dev.kamae.report.SmallPosture.minutes;
import static dev.kamae.report.SmallPosture.said;
import static dev.kamae.report.SmallPosture.watchedFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Exclusion;
import dev.kamae.posture.OwnTarget;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.network.LinkFacts;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

  private static String english(Assessment assessment) {
    return TextReport.of(assessment, PATTERN_1, Language.ENGLISH);
  }

  private static void assertHas(String expected, String report) {
    assertTrue(report.contains(expected), () -> expected + " is not in\n" + report);
  }

  private static Posture.Builder watching(Claim<?>... claims) {
    return SmallPosture.named("Acme")
        .addComponent(SmallPosture.component(ElementKind.SERVER, "web-1", claims));
  }

  private static Posture.Builder watchedWell() {
    return watching(
        said(LIVENESS.watched(), true, 8),
        said(LIVENESS.interval(), minutes(5), 8),
        said(LIVENESS.told(), true, 9),
        said(LIVENESS.toldToAll(), true, 9),
        said(LIVENESS.allToldWithin(), minutes(20), 9));
  }

  @Test
  void what_is_declared_not_to_be_there_at_all_is_told_of_its_kind() {
    assertHas(
        "IDS and IPS: declared absent; asked: at most 1 day (AcmePayroll.java:43)",
        english(SmallPosture.assessed(
            SmallPosture.named("Acme", SmallPosture.denied(LinkFacts.INTRUSION_DETECTION, 43)))));
  }

  @Test
  void evidence_that_does_not_cover_the_date_stands_with_what_it_would_have_met() {
    assertHas(
        "crm-1 (server): not said; asked: at most 5 minutes; the evidence \"SOC 2\" is not valid on"
            + " this date (AcmePayroll.java:7)",
        english(watchedFor(
                ItemAccountsTest.hostedWithEvidenceUntil(SmallPosture.DATE.minusDays(1))))
            .replaceAll("\\s+", " "));
  }

  @Test
  void a_report_is_written_whole_in_both_languages() throws IOException {
    Assessment assessment = watchedFor(SmallPosture.acme());

    Expected.assertIs("liveness.en.txt", english(assessment));
    Expected.assertIs("liveness.ja.txt", TextReport.of(assessment, PATTERN_1, Language.JAPANESE));
  }

  @Test
  void the_ten_worst_come_first_and_the_others_are_counted() {
    String report = english(SmallPosture.assessed(SmallPosture.acme()));

    assertHas("Undeclared, most serious first (140)\n  Ⅱ.6.1.1 ", report);
    assertHas("\n  … and 130 more\n\nElement by element: report.json", report);
  }

  @Test
  void the_requirement_of_a_denied_control_says_so_and_its_item_is_absent() {
    String report = english(watchedFor(watching(denied(LIVENESS.watched(), 4))));

    assertHas("web-1 (server): it is monitored for liveness: said not to be so", report);
    assertHas("web-1 (server): declared absent; asked: at most 5 minutes", report);
  }

  @Test
  void a_posture_without_elements_is_told_what_to_describe() {
    String report = english(watchedFor(SmallPosture.named("Acme")));

    assertHas("components: none described; asked: it is monitored for liveness", report);
    assertHas("components: none described; asked: at most 5 minutes", report);
  }

  @Test
  void nothing_open_is_said_in_a_sentence() {
    String report = english(watchedFor(watchedWell()));

    assertHas("Nothing is open among the 3 requirements and values.", report);
    assertHas("Gaps, most serious first (0)\n  none\n", report);
  }

  @Test
  void an_own_target_that_is_missed_where_the_guideline_is_met_is_listed_apart() {
    String report = english(watchedFor(watchedWell()
        .addTarget(new OwnTarget<>(Item.LIVENESS_INTERVAL, minutes(1), SmallPosture.line(9)))));

    assertHas("Own targets missed where the guideline is met (1)", report);
    assertHas(
        "web-1 (server): 5 minutes; asked: at most 1 minute; 5 times what is asked (AcmePayroll.java:8)",
        report);
  }

  @Test
  void excluded_basic_clauses_are_counted_in_the_head() {
    String report = english(watchedFor(watchedWell()
        .addExclusion(new Exclusion(Measure.III_1_1_1, "not ours", SmallPosture.line(9)))));

    assertHas("excluded by the statement of applicability: 3.", report);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_line_is_wider_than_a_terminal_and_none_ends_in_a_space(Language language) {
    String name = "給与計算サーバ（本番系）".repeat(30);
    Assessment assessment = SmallPosture.assessed(SmallPosture.named(name)
        .addComponent(SmallPosture.server(name, SmallPosture.watchedEvery(15, 17)))
        .addComponent(SmallPosture.component(ElementKind.STORAGE, "long name ".repeat(40)))
        .addComponent(SmallPosture.component(ElementKind.NETWORK_DEVICE, "x".repeat(500))));

    String report = TextReport.of(assessment, PATTERN_3, language);

    assertTrue(report.endsWith("\n"));
    for (String line : report.split("\n")) {
      assertTrue(Columns.width(line) <= TextReport.COLUMNS, line);
      assertEquals(line.stripTrailing(), line);
    }
  }

  @Test
  void whatever_cannot_be_seen_or_turns_the_text_is_shown_by_its_code_point() {
    String report = english(watchedFor(watching()
        .addComponent(SmallPosture.component(ElementKind.SERVER, "a\u001b[31m\u202eb\nc"))));

    assertHas("a[U+001B][31m[U+202E]b c (server)", report);
    assertFalse(report.contains("\u001b"));
  }

  @Test
  void the_locale_and_the_time_zone_of_the_machine_change_nothing() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.acme());
    String expected = english(assessment);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertEquals(expected, english(assessment));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void both_languages_have_the_same_labels() {
    assertEquals(
        Table.of(TextReport.class, Language.ENGLISH, "report_text").keys(),
        Table.of(TextReport.class, Language.JAPANESE, "report_text").keys());
  }
}
