package dev.kamae.report;

import static dev.kamae.guideline.Pattern.PATTERN_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.posture.Posture;
import dev.kamae.posture.Waiver;
import dev.kamae.posture.access.Subject;
import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accepted gaps and attestations, in every form of report. */
class WaiversReportTest {

  private static final Assessment EVERY_STATE =
      SmallPosture.watchedFor(WaivedPosture.inEveryState());
  private static final Assessment WHOLE = SmallPosture.assessed(WaivedPosture.inEveryState());

  private static void assertHas(String expected, String report) {
    assertTrue(report.contains(expected), () -> expected + " is not in\n" + report);
  }

  @Test
  void they_are_written_whole_as_text_in_both_languages_and_as_json() throws IOException {
    Expected.assertIs("waivers.en.txt", TextReport.of(EVERY_STATE, PATTERN_1, Language.ENGLISH));
    Expected.assertIs("waivers.ja.txt", TextReport.of(EVERY_STATE, PATTERN_1, Language.JAPANESE));
    Expected.assertIs("waivers.json", JsonReport.of(EVERY_STATE, PATTERN_1));
  }

  @Test
  void what_was_attested_until_too_early_is_undeclared_with_that_reason() {
    assertHas(
        "not said; attested by Sato from 2025-03-01 until 2026-02-28, which does not cover this date",
        TextReport.of(WHOLE, PATTERN_1, Language.ENGLISH).replaceAll("\\s+", " "));
    assertHas(
        "What was attested does not cover the date; find out whether the provider supports",
        HtmlReport.of(WHOLE, PATTERN_1, Language.ENGLISH));
  }

  @Test
  void the_page_has_a_section_by_state_and_marks_every_gap_that_is_covered() {
    String page = HtmlReport.of(WHOLE, PATTERN_1, Language.ENGLISH);

    for (String state :
        new String[] {"active", "expiring", "expired", "worse-than-accepted", "unused"}) {
      assertHas("<h3 id=\"accepted-" + state + "\">", page);
    }
    String note =
        "<p class=\"note\"><bdi>accepted: the scheduler is old (owner Sato, until 2026-05-02)</bdi></p>";
    assertHas(note, page);
    assertHas("Gaps (best practices apart): 1 without waivers, 1 with waivers (0 accepted).", page);
    assertHas(
        "<a href=\"https://wiki.example.jp/attested?a=1&amp;b=2\" rel=\"noopener noreferrer\">",
        page);
  }

  @Test
  void a_clause_all_of_whose_gaps_are_covered_is_marked_and_not_counted_with_waivers() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.named("Acme")
        .addComponent(SmallPosture.server("batch-0", SmallPosture.watchedEvery(15, 17)))
        .addAllWaivers(waivers()));
    String page = HtmlReport.of(assessment, PATTERN_1, Language.ENGLISH);

    assertHas("<span class=\"tag plain\">accepted</span>", page);
    assertHas("Gaps (best practices apart): 1 without waivers, 0 with waivers (1 accepted).", page);
  }

  private static List<Waiver> waivers() {
    var posture = SmallPosture.named("Acme");
    WaivedPosture.addWaivers(posture, "old");
    return posture.build().waivers();
  }

  @Test
  void the_json_lists_the_facts_that_are_accepted() {
    assertHas(
        "\"facts\": [\"it is monitored for liveness\"]",
        JsonReport.of(
            SmallPosture.watchedFor(SmallPosture.named("Acme")
                .addComponent(SmallPosture.server("batch-0", SmallPosture.watchedEvery(15, 17)))
                .addAllWaivers(waivers())),
            PATTERN_1));
  }

  @Test
  void a_waiver_of_a_policy_says_whom_the_policy_is_for() {
    Posture posture = SmallPosture.named("Acme")
        .addTopic(SmallPosture.topic(ElementKind.POLICY, Subject.ADMINISTRATORS))
        .build();
    AcceptedWords words = PageWords.in(Language.ENGLISH).accepted();

    assertEquals(
        "authentication of administrators (authentication policy)",
        words.named(ElementKind.POLICY, "ADMINISTRATORS", posture));
    assertEquals(
        "USERS (authentication policy)", words.named(ElementKind.POLICY, "USERS", posture));
  }

  @Test
  void without_any_there_is_no_section() {
    Assessment assessment = SmallPosture.assessed(SmallPosture.acme());
    String page = HtmlReport.of(assessment, PATTERN_1, Language.ENGLISH);
    String text = TextReport.of(assessment, PATTERN_1, Language.ENGLISH);

    assertFalse(page.contains("id=\"accepted\"") || page.contains("id=\"attested\""));
    assertFalse(text.contains("Accepted") || text.contains("Attestations"));
  }

  @Test
  void both_languages_have_the_same_words() {
    assertEquals(
        Table.of(TextReport.class, Language.ENGLISH, AcceptedWords.TABLE).keys(),
        Table.of(TextReport.class, Language.JAPANESE, AcceptedWords.TABLE).keys());
  }

  @Test
  void evidence_that_no_report_could_link_to_is_refused() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    var refusal = assertThrows(
        IllegalArgumentException.class,
        () -> new Attestation("Sato", day, day, URI.create("javascript:alert(1)")));
    assertEquals(
        "'javascript:alert(1)': a link starts with http:// or https:// and names a host",
        refusal.getMessage());
  }
}
