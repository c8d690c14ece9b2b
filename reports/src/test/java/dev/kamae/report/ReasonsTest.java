package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Priority;
import dev.kamae.wording.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of every element: one sentence, which names the value, what is asked and by how much it misses. */
class ReasonsTest {

  private static final List<Assessment> ASSESSMENTS = List.of(
      SmallPosture.assessed(RichPosture.of("Acme")),
      SmallPosture.assessed(SmallPosture.acme()),
      SmallPosture.assessed(SmallPosture.named("Silent KK")));

  private static final Map<Language, java.util.regex.Pattern> SENTENCE = Map.of(
      Language.ENGLISH, java.util.regex.Pattern.compile("[\\p{Lu}'\"(].*[^.]\\."),
      Language.JAPANESE, java.util.regex.Pattern.compile("[^。]+[^。.]。"));

  private static final java.util.regex.Pattern NEXT =
      java.util.regex.Pattern.compile("[a-z)]\\. \\p{Lu}");

  private static Stream<Account> accounts(Language language, boolean items) {
    return ASSESSMENTS.stream()
        .flatMap(assessment -> Pattern.ALL.stream().map(each -> Judged.of(assessment, each)))
        .flatMap(judged -> judged.verdicts().keySet().stream()
            .filter(each -> each instanceof Item == items)
            .flatMap(each -> new Accounts(judged, PageWords.in(language)).all(each).stream()))
        .map(Found::account)
        .distinct();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_reason_is_one_sentence(Language language) {
    List<String> others = Stream.of(true, false)
        .flatMap(items -> accounts(language, items))
        .map(Account::sentence)
        .filter(each -> !SENTENCE.get(language).matcher(each).matches()
            || NEXT.matcher(each).find())
        .distinct()
        .toList();

    assertEquals(List.of(), others);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_reason_of_an_item_names_the_value_what_is_asked_and_the_distance(Language language) {
    List<Account> compared = accounts(language, true)
        .filter(each -> each.verdict() == Verdict.MET || each.verdict() == Verdict.GAP)
        .filter(each -> each.proof().isEmpty())
        .toList();

    assertTrue(compared.size() > 30, compared.size() + " accounts");
    compared.forEach(each -> Stream.of(each.declared(), each.asked(), each.distance())
        .flatMap(part -> part.stream())
        .filter(part -> !part.equals(absent(language)))
        .forEach(part -> assertTrue(
            each.sentence().contains(part), () -> part + " is not in " + each.sentence())));
  }

  private static String absent(Language language) {
    return PageWords.in(language).text("said.NO");
  }

  @Test
  void lengths_of_time_and_shares_come_with_their_unit() {
    java.util.regex.Pattern number =
        java.util.regex.Pattern.compile("\\b[0-9]+(?:\\.[0-9]+)?(?=([^0-9.]*))");
    accounts(Language.ENGLISH, true)
        .flatMap(each -> Stream.of(each.declared(), each.asked()).flatMap(part -> part.stream()))
        .filter(each -> each.matches("(at (most|least) )?[0-9].*"))
        .forEach(each -> {
          Matcher unit = number.matcher(each);
          assertTrue(
              unit.find()
                  && unit.group(1).matches("(?s) (minute|hour|day|week|month|year|generation|%).*"),
              each);
        });
  }

  @Test
  void gaps_come_starred_first_then_basic_then_recommended_then_as_the_guideline_has_them() {
    for (Assessment assessment : ASSESSMENTS) {
      Judged judged = Judged.of(assessment, Pattern.PATTERN_1);
      List<Clause> guideline = List.copyOf(judged.verdicts().keySet());
      for (Verdict verdict : List.of(Verdict.GAP, Verdict.UNDECLARED)) {
        for (Open each : Open.of(judged, verdict, PageWords.in(Language.ENGLISH))) {
          List<Clause> shown = each.cards().stream()
              .map(card -> guideline.stream()
                  .filter(clause -> clause.number().equals(card.name().number()))
                  .findFirst()
                  .orElseThrow())
              .toList();

          assertEquals(
              shown.stream()
                  .sorted(Comparator.comparing((Clause clause) -> !ClauseName.isStarred(clause))
                      .thenComparing(clause -> clause.measure().priority() != Priority.BASIC)
                      .thenComparing(guideline::indexOf))
                  .toList(),
              shown);
        }
      }
    }
  }
}
