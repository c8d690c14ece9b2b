package dev.kamae.assessment.measures;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.rule.Condition;
import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.wording.Language;
import dev.kamae.wording.Table;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

  @ParameterizedTest
  @EnumSource
  void the_table_of_rules_has_the_phrases_of_all_rules_and_no_others(Language language) {
    assertEquals(
        Measures.ALL.stream()
            .flatMap(PhrasesTest::phrases)
            .flatMap(PhrasesTest::withParts)
            .map(each -> each.key().equals("either") ? "either.or" : each.key())
            .filter(each -> !each.startsWith("fact."))
            .collect(toCollection(TreeSet::new)),
        keys(language));
  }

  private static SortedSet<String> keys(Language language) {
    return new TreeSet<>(Table.of(Measures.class, language, "rules").keys());
  }

  private static Stream<Phrase> phrases(MeasureRule rule) {
    return Stream.of(
            rule.exemption().stream().map(Exemption::reason),
            rule.requirement().stream().flatMap(PhrasesTest::ofSentence),
            rule.practices().values().stream()
                .flatMap(each -> each.stream().flatMap(PhrasesTest::ofSentence)),
            rule.items().stream().flatMap(PhrasesTest::ofItem))
        .flatMap(each -> each);
  }

  private static Stream<Phrase> ofSentence(Sentence sentence) {
    return Stream.concat(
        Stream.of(sentence.scope().name()),
        Stream.concat(Stream.of(sentence.condition()), sentence.whenNone().stream())
            .flatMap(PhrasesTest::ofCondition));
  }

  private static Stream<Phrase> ofItem(ItemRule<?> item) {
    return Stream.concat(
        Stream.of(item.scope().name()), item.whenNone().stream().flatMap(PhrasesTest::ofCondition));
  }

  private static Stream<Phrase> ofCondition(Condition condition) {
    return Stream.concat(Stream.of(condition.claim()), condition.exemption().stream());
  }

  private static Stream<Phrase> withParts(Phrase phrase) {
    return Stream.concat(
        Stream.of(phrase),
        phrase.parts().stream()
            .filter(Phrase.class::isInstance)
            .map(Phrase.class::cast)
            .flatMap(PhrasesTest::withParts));
  }
}
