package dev.kamae.dsl.exploring;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that each word speaks of. */
final class SpokenFacts {

  /** The notes, a line for each word: what it is chained to and the word, and the facts. */
  static final String FILE = "/META-INF/kamae/spoken-facts.tsv";

  /** The facts by word. */
  static final Map<String, Set<String>> ALL = Notes.read(FILE).entrySet().stream()
      .collect(Collectors.toUnmodifiableMap(
          Map.Entry::getKey,
          each -> each.getValue().isEmpty() ? Set.of() : Set.of(each.getValue().split(" "))));

  private SpokenFacts() {}

  /** How a word is called in the notes. */
  static String key(Root root, Word word) {
    String parameters = word.parameters().stream()
        .map(each -> Types.raw(each).getSimpleName())
        .collect(Collectors.joining(", "));
    String term = word.method().getDeclaringClass().getSimpleName();
    return root.before() + " " + term + "." + word.name() + "(" + parameters + ")";
  }
}
