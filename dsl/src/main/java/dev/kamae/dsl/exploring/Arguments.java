package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.KindTerm;
import dev.kamae.dsl.PlanTarget;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.dsl.YearlyTerm;
import dev.kamae.guideline.Demand;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the arguments of a word out of a number, by their types. */
final class Arguments {

  private static final Map<String, List<String>> TEXTS = Map.of(
      "tls", List.of("1.3", "1.2", "1.1", "1.0"),
      "ssl", List.of("3.0", "2.0"),
      "ssh", List.of("2", "1"),
      "country", List.of("DE", "US", "JP"),
      "percent",
          List.of("99.5", "99.4999", "99", "98.9999", "95", "94.9999", "100", "99.9", "50", "0"));
  private static final List<String> OTHER_TEXTS =
      List.of("text", "AES-256", "ISO/IEC 18033-3", "NTP", "DES", "JPCERT/CC", "Some text", "別の文");

  private static final List<Integer> OFFERED = List.of(8760, 3120, 2080);
  private static final List<Integer> LOST = List.of(0, 24, 44, 100, 500);
  private static final List<Demand> SECRECY = List.of(HIGH, LOW);
  private static final List<Demand> UPTIME = List.of(HIGH, MIDDLE, LOW);

  /** The first words whose text is a name of its own. */
  static final Set<String> NAMED = Set.of("information", "partnerProvider", "record");

  private final Cast cast;
  private final Names names;
  private final Digits digits;

  Arguments(Cast cast, Names names, Digits digits) {
    this.cast = cast;
    this.names = names;
    this.digits = digits;
  }

  /** The arguments of the word; none where one would refer to something that is not in the posture. */
  Optional<Object[]> of(Word word) {
    return filled(new Object[word.parameters().size()], 0, word);
  }

  /** The arguments of the word, the first of which is given. */
  Optional<Object[]> after(Object first, Word word) {
    Object[] arguments = new Object[word.parameters().size()];
    arguments[0] = first;
    return filled(arguments, 1, word);
  }

  private Optional<Object[]> filled(Object[] arguments, int start, Word word) {
    for (int i = start; i < arguments.length; i++) {
      Class<?> type = Types.raw(word.parameters().get(i));
      boolean more = word.isVarargs() && i == arguments.length - 1;
      Optional<Object> argument =
          more ? Optional.of(more(type.getComponentType(), word, i == 0)) : one(type, word);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments[i] = argument.get();
    }
    return Optional.of(arguments);
  }

  private Object more(Class<?> type, Word word, boolean atLeastOne) {
    List<Object> values = new ArrayList<>();
    int count = digits.next(3) + (atLeastOne ? 1 : 0);
    for (int i = 0; i < count; i++) {
      one(type, word).ifPresent(values::add);
    }
    Object array = Array.newInstance(type, values.size());
    for (int i = 0; i < values.size(); i++) {
      Array.set(array, i, values.get(i));
    }
    return array;
  }

  /** A value of the type. */
  Optional<Object> one(Class<?> type, Word word) {
    if (type == String.class) {
      return Optional.of(text(word.name()));
    }
    if (type == int.class) {
      return Optional.of(digits.next(8));
    }
    if (type == long.class) {
      return Optional.of((long) digits.next(100));
    }
    if (type == SpanTerm.class) {
      return Optional.of(digits.of(Spans.ALL));
    }
    if (type == YearlyTerm.class) {
      List<Integer> amounts = word.name().equals("contractHours") ? OFFERED : LOST;
      return Optional.of(hours(digits.of(amounts)).perYear());
    }
    if (type == Demand.class) {
      return Optional.of(digits.of(word.name().equals("confidentiality") ? SECRECY : UPTIME));
    }
    if (type == PlanTarget.class) {
      return Optional.of(target());
    }
    return ComponentTerm.class.isAssignableFrom(type) ? cast.one(type, digits) : made(type);
  }

  private String text(String word) {
    return NAMED.contains(word)
        ? names.next(word)
        : digits.of(TEXTS.getOrDefault(word, OTHER_TEXTS));
  }

  private Object target() {
    return switch (digits.next(3)) {
      case 0 -> everyComponent();
      case 1 -> made(KindTerm.class).orElseThrow();
      default -> cast.one(ComponentTerm.class, digits).orElse(everyComponent());
    };
  }

  /** In how many ways a value of the type begins, where they differ in what they say; else 1. */
  static int choices(Class<?> type) {
    return Math.max(
        1, Vocabulary.constants(type).size() + Vocabulary.firstWords(type).size());
  }

  /** A constant or a term that its first word makes, with at most one word chained to it. */
  private Optional<Object> made(Class<?> type) {
    List<Object> constants = Vocabulary.constants(type);
    List<Word> words = Vocabulary.firstWords(type);
    int choice = digits.next(constants.size() + words.size());
    if (choice < constants.size()) {
      return Optional.of(constants.get(choice));
    }
    Word word = words.get(choice - constants.size());
    return of(word).map(arguments -> chained(word.on(null, arguments)));
  }

  private Object chained(Object term) {
    List<Word> words = Vocabulary.chainedTo(term.getClass());
    int choice = digits.next(words.size() + 1);
    if (choice == 0) {
      return term;
    }
    Word word = words.get(choice - 1);
    return of(word).map(arguments -> word.on(term, arguments)).orElse(term);
  }
}
