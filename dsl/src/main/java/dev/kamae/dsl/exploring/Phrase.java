package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are chained to a term, such as {@code .every(minutes(5))}.
 *
 * @param word the word
 * @param arguments its arguments
 * @param rest what has to follow it, such as {@code .afterVendorRelease()}
 * @param saying says it
 */
record Phrase(Word word, List<Spelled> arguments, String rest, UnaryOperator<Object> saying) {

  String code() {
    String given = arguments.stream().map(Spelled::code).collect(Collectors.joining(", "));
    return "." + word.name() + "(" + given + ")" + rest;
  }

  /** Whether it says the same word on something else, so that one word can say both. */
  boolean canJoin(Phrase other) {
    return word.equals(other.word)
        && (word.isList() || arguments.size() == 1 && beginsLike(other) && hasWords());
  }

  private boolean beginsLike(Phrase other) {
    return arguments.get(0).start().equals(other.arguments.get(0).start());
  }

  private boolean hasWords() {
    return !arguments.get(0).chained().isEmpty();
  }

  /** Both in one word. */
  Phrase joined(Phrase other) {
    List<Spelled> all = word.isList()
        ? Stream.concat(arguments.stream(), other.arguments.stream()).toList()
        : List.of(arguments.get(0).with(other.arguments.get(0)));
    return new Phrase(word, all, rest, term -> other.saying.apply(saying.apply(term)));
  }

  /** Whether it holds no values but standard terms. */
  boolean isFixed() {
    return arguments.stream().allMatch(each -> each.meaning() instanceof Enum);
  }

  /** The components that it refers to. */
  Stream<ComponentTerm<?>> components() {
    return arguments.stream()
        .map(Spelled::meaning)
        .filter(ComponentTerm.class::isInstance)
        .map(each -> (ComponentTerm<?>) each);
  }
}
