package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemediesTest {

  private static final List<Assessment> ASSESSMENTS = List.of(
      SmallPosture.assessed(RichPosture.of("Acme")),
      SmallPosture.assessed(SmallPosture.acme()),
      SmallPosture.assessed(SmallPosture.named("Silent KK")));

  private static List<Open.Card> cards(Assessment assessment, Verdict verdict) {
    return cards(assessment, verdict, each -> !each.advice());
  }

  private static List<Open.Card> cards(
      Assessment assessment, Verdict verdict, Predicate<Open> wanted) {
    Judged judged = Judged.of(assessment, Pattern.PATTERN_1);
    return Open.of(judged, verdict, PageWords.in(Language.ENGLISH)).stream()
        .filter(wanted)
        .flatMap(each -> each.cards().stream())
        .toList();
  }

  private static List<String> words(Open.Card card) {
    List<String> words = new ArrayList<>(card.describing());
    card.rows().rows().forEach(each -> words.addAll(each.closing()));
    return words;
  }

  @Test
  void every_open_practice_is_told_what_would_close_it() {
    for (Assessment assessment : ASSESSMENTS) {
      Stream.of(Verdict.GAP, Verdict.UNDECLARED)
          .flatMap(each -> cards(assessment, each, Open::advice).stream())
          .forEach(card -> assertFalse(words(card).isEmpty(), card.name().number()));
    }
  }

  @Test
  void everything_open_is_told_in_words_of_its_own_what_would_close_it() {
    for (Assessment assessment : ASSESSMENTS) {
      Map<List<String>, String> seen = new HashMap<>();
      Stream.of(Verdict.GAP, Verdict.UNDECLARED)
          .flatMap(each -> cards(assessment, each).stream())
          .forEach(card -> {
            List<String> words = words(card);
            assertFalse(words.isEmpty(), card.name().number());
            String other = seen.put(words, card.name().number());
            assertEquals(null, other, words + " of " + card.name().number());
          });
    }
  }

  @Test
  void a_value_that_falls_short_comes_with_its_closing_words_and_a_waiver() {
    Open.Card liveness = cards(ASSESSMENTS.get(1), Verdict.GAP).get(0);

    assertEquals("Ⅲ.1.1.1 a", liveness.name().number());
    assertEquals(
        List.of(
            "liveness().of(batch1).every(minutes(5))", "liveness().of(vault).every(minutes(5))"),
        words(liveness));
    assertEquals(
        List.of(
            "gap(LIVENESS_INTERVAL, minutes(15)).of(batch1).because(\"…\").ownedBy(\"…\").until(…)"),
        liveness.waivers());
  }

  @Test
  void an_open_practice_is_told_its_words_where_it_stands() {
    for (Assessment assessment : ASSESSMENTS) {
      String page = HtmlReport.of(assessment, Pattern.PATTERN_1, Language.ENGLISH);
      Judged.of(assessment, Pattern.PATTERN_1)
          .clauses(each -> each instanceof Practice
              && assessment.verdict(each, Pattern.PATTERN_1).isOpen())
          .forEach(each -> {
            String practice = page.substring(page.indexOf(" id=\"" + ClauseName.idOf(each) + "\""));
            String section = practice.substring(0, practice.indexOf("</section>"));
            assertTrue(section.contains("<li><code>"), each.number());
          });
    }
  }

  @Test
  void what_is_undeclared_has_no_waiver() {
    for (Assessment assessment : ASSESSMENTS) {
      cards(assessment, Verdict.UNDECLARED)
          .forEach(each -> assertEquals(List.of(), each.waivers(), each.name().number()));
    }
  }

  @Test
  void a_long_line_names_twelve_and_leaves_the_others_as_dots() {
    Assessment many = SmallPosture.assessed(SmallPosture.withServers(13));
    String words = words(cards(many, Verdict.GAP).get(0)).get(0);

    assertTrue(words.contains("server8, …).every(minutes(5))"), words);
  }
}
