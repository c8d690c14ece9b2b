package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import dev.kamae.dsl.ProtocolsTerm;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.dsl.YearlyTerm;
import dev.kamae.quantity.AuthenticationPolicy;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the arguments with which words can say given values.
 *
 * @param values the values
 */
record Speller(SaidValues values) {

  /** All arguments of the type. */
  Stream<Spelled> of(Class<?> type) {
    if (type == String.class) {
      return values.texts().map(each -> Spelled.of(JavaText.quoted(each), each));
    }
    if (type == int.class) {
      return values.numbers().map(each -> Spelled.of(each.toString(), each));
    }
    if (type == SpanTerm.class) {
      return values.spans().map(Quantities::span);
    }
    if (type == YearlyTerm.class) {
      return values.yearly().map(Quantities::yearly);
    }
    if (type == ProtocolsTerm.class) {
      return values.encryptions().map(Quantities::encryption);
    }
    return ComponentTerm.class.isAssignableFrom(type)
        ? values.components(type)
        : Stream.concat(Vocabulary.namedConstants(type), made(type));
  }

  private Stream<Spelled> made(Class<?> type) {
    return type == long.class
        ? Stream.empty()
        : Vocabulary.firstWords(type).stream()
            .filter(each -> !each.parameters().contains(long.class))
            .flatMap(this::first)
            .flatMap(this::chained);
  }

  /** The terms that the first word makes. */
  Stream<Spelled> first(Word word) {
    return arguments(word)
        .map(given -> Spelled.of(word.name() + code(given), said(word, null, given)));
  }

  /** The term by itself, and with each word that can be chained to it. */
  private Stream<Spelled> chained(Spelled term) {
    Stream<Spelled> more = phrases(term.meaning().getClass())
        .map(each -> term.with(each.code(), each.saying().apply(term.meaning())));
    return Stream.concat(Stream.of(term), more);
  }

  /** All that can be chained to a term of the class. */
  Stream<Phrase> phrases(Class<?> term) {
    return Vocabulary.chainedTo(term).stream().flatMap(each -> phrases(each, term));
  }

  /** All that the word can say of a term of the class. */
  Stream<Phrase> phrases(Word word, Class<?> term) {
    if (word.isStructure() || Vocabulary.isOr(word, term)) {
      return Stream.empty();
    }
    return Vocabulary.orBeside(word, term)
        .map(or -> values.policies().map(each -> ways(each, word, or)))
        .orElseGet(() -> arguments(word).map(each -> phrase(word, each)));
  }

  private static Phrase ways(AuthenticationPolicy policy, Word by, Word orBy) {
    List<Spelled> ways = Quantities.alternatives(policy);
    List<Spelled> others = ways.subList(1, ways.size());
    UnaryOperator<Object> saying = term -> {
      Object said = by.on(term, ways.get(0).meaning());
      for (Spelled each : others) {
        said = orBy.on(said, each.meaning());
      }
      return said;
    };
    String rest = others.stream()
        .map(each -> "." + orBy.name() + "(" + each.code() + ")")
        .collect(Collectors.joining());
    return new Phrase(by, ways.subList(0, 1), rest, saying);
  }

  private static Phrase phrase(Word word, List<Spelled> given) {
    String rest = Way.stageOf(word).map(each -> "." + each.name() + "()").orElse("");
    return new Phrase(word, given, rest, term -> Way.staged(said(word, term, given), term));
  }

  private static String code(List<Spelled> given) {
    return given.stream().map(Spelled::code).collect(Collectors.joining(", ", "(", ")"));
  }

  private static Object said(Word word, Object receiver, List<Spelled> given) {
    return word.on(receiver, meanings(word, given));
  }

  /** The arguments that are given; of those that the word takes any number of, none. */
  static Object[] meanings(Word word, List<Spelled> given) {
    return IntStream.range(0, word.parameters().size())
        .mapToObj(each -> each < given.size() ? given.get(each).meaning() : none(word))
        .toArray();
  }

  private static Object none(Word word) {
    Class<?> last = Types.raw(word.parameters().get(word.parameters().size() - 1));
    return Array.newInstance(last.getComponentType(), 0);
  }

  /** The arguments of the word, without those that it takes any number of. */
  Stream<List<Spelled>> arguments(Word word) {
    int needed = word.parameters().size() - (word.isVarargs() ? 1 : 0);
    Stream<List<Spelled>> all = Stream.of(List.of());
    for (int i = 0; i < needed; i++) {
      List<Spelled> next = of(Types.raw(word.parameters().get(i))).toList();
      all = all.flatMap(before -> next.stream().map(each -> and(before, each)));
    }
    return all;
  }

  private static List<Spelled> and(List<Spelled> some, Spelled more) {
    List<Spelled> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
