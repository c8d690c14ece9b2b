package dev.kamae.dsl.exploring;

import dev.kamae.dsl.Words;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All words of the language by what they make; a word that is added to the language is here at once. */
final class Vocabulary {

  private static final String LANGUAGE = Words.class.getPackageName();
  private static final List<Word> FIRST_WORDS = words(Words.class, true);
  private static final List<Spelled> NAMED = constants();
  private static final List<Object> CONSTANTS =
      NAMED.stream().map(Spelled::meaning).toList();
  private static final Map<Class<?>, List<Word>> CHAINED = new ConcurrentHashMap<>();

  private static final Map<Beside, Optional<Word>> OR = new ConcurrentHashMap<>();
  private static final Map<Class<?>, List<Word>> BY_TYPE = new ConcurrentHashMap<>();
  private static final Map<Class<?>, List<Object>> BY_CONSTANT = new ConcurrentHashMap<>();

  private Vocabulary() {}

  private record Beside(Word word, Class<?> term) {}

  /** The first words whose term is of the type. */
  static List<Word> firstWords(Class<?> type) {
    return BY_TYPE.computeIfAbsent(
        type,
        wanted -> FIRST_WORDS.stream()
            .filter(each -> wanted.isAssignableFrom(each.method().getReturnType()))
            .toList());
  }

  /** All first words. */
  static List<Word> firstWords() {
    return FIRST_WORDS;
  }

  /** The constants of the type. */
  static List<Object> constants(Class<?> type) {
    return BY_CONSTANT.computeIfAbsent(
        type, wanted -> CONSTANTS.stream().filter(wanted::isInstance).toList());
  }

  /** The words that can be chained to the term, by name; who vouches for it is not among them. */
  static List<Word> chainedTo(Class<?> term) {
    return CHAINED.computeIfAbsent(
        term,
        each -> words(each, false).stream()
            .filter(word -> Types.isStage(each) || !Types.isStage(word.method().getReturnType()))
            .toList());
  }

  /** The word that gives an alternative to another, as {@code orBy} to {@code by}. */
  static Optional<Word> orBeside(Word word, Class<?> term) {
    return OR.computeIfAbsent(
        new Beside(word, term),
        beside ->
            chainedTo(term).stream().filter(each -> each.isAlternativeTo(word)).findFirst());
  }

  /** Whether the word gives an alternative to another of the term. */
  static boolean isOr(Word word, Class<?> term) {
    return chainedTo(term).stream().anyMatch(word::isAlternativeTo);
  }

  /** The constants of the type, as they are written. */
  static Stream<Spelled> namedConstants(Class<?> type) {
    return NAMED.stream().filter(each -> type.isInstance(each.meaning()));
  }

  private static List<Word> words(Class<?> type, boolean first) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getDeclaringClass().getPackageName().equals(LANGUAGE))
        .filter(each -> !each.isSynthetic() && !each.getName().equals("toString"))
        .filter(each -> Modifier.isStatic(each.getModifiers()) == first)
        .sorted(Comparator.comparing(Method::toGenericString))
        .map(Word::of)
        .toList();
  }

  private static List<Spelled> constants() {
    return Arrays.stream(Words.class.getFields())
        .sorted(Comparator.comparing(Field::getName))
        .map(each -> Spelled.of(each.getName(), value(each)))
        .toList();
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }
}
