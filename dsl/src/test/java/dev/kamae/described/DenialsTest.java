package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word without arguments has a word that says the opposite. */
class DenialsTest {

  @Test
  void every_yes_has_its_no() {
    Set<String> lonely = terms()
        .flatMap(term -> withoutArguments(term)
            .filter(word -> !hasOpposite(word, words(term)) && !isIrregular(word, words(term)))
            .map(word -> term.getSimpleName() + "." + word))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), lonely);
  }

  @Test
  void every_irregular_word_is_needed() {
    Set<String> irregular = terms()
        .flatMap(term -> withoutArguments(term).filter(word -> !hasOpposite(word, words(term))))
        .collect(Collectors.toSet());
    assertEquals(irregular, Opposites.IRREGULAR.keySet());
  }

  private static Stream<Class<?>> terms() {
    return Vocabulary.terms().stream().filter(DenialsTest::isMadeOfFacts);
  }

  private static boolean isMadeOfFacts(Class<?> term) {
    Class<?> above = term.getSuperclass();
    return above != null && (above.getSimpleName().equals("FactTerm") || isMadeOfFacts(above));
  }

  private static boolean isIrregular(String word, Set<String> words) {
    return Opposites.IRREGULAR.getOrDefault(word, Set.of()).stream().anyMatch(words::contains);
  }

  private static Stream<String> withoutArguments(Class<?> term) {
    return Vocabulary.words(term)
        .filter(each -> each.getParameterCount() == 0)
        .map(Method::getName)
        .distinct();
  }

  private static Set<String> words(Class<?> term) {
    return Vocabulary.words(term).map(Method::getName).collect(Collectors.toSet());
  }

  private static boolean hasOpposite(String word, Set<String> words) {
    return denials(word).anyMatch(words::contains)
        || words.stream().anyMatch(each -> denials(each).anyMatch(word::equals));
  }

  /** The ways in which English denies the word: not recorded, without timing, contact not known. */
  private static Stream<String> denials(String word) {
    Stream<String> regular =
        Stream.of("not" + capital(word), word.replaceFirst("^with", "without"), word + "Not");
    Stream<String> inside = IntStream.range(1, word.length())
        .filter(at -> Character.isUpperCase(word.charAt(at)))
        .mapToObj(at -> word.substring(0, at) + "Not" + word.substring(at));
    return Stream.concat(regular, inside).filter(each -> !each.equals(word));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
