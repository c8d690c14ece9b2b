package dev.kamae.dsl.exploring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that each word speaks of, noted in a file of this module, because finding them out takes seconds. What the
 * file does not know is found out.
 */
final class SpokenFacts {

  /** The file, a line for each word: what it is chained to and the word, a tab, and the facts. */
  static final String FILE = "/META-INF/kamae/spoken-facts.tsv";

  /** The facts by word. */
  static final Map<String, Set<String>> ALL = read();

  private SpokenFacts() {}

  /** How a word is called in the file. */
  static String key(Root root, Word word) {
    String parameters = word.parameters().stream()
        .map(each -> Types.raw(each).getSimpleName())
        .collect(Collectors.joining(", "));
    String term = word.method().getDeclaringClass().getSimpleName();
    return root.before() + " " + term + "." + word.name() + "(" + parameters + ")";
  }

  private static Map<String, Set<String>> read() {
    InputStream file = SpokenFacts.class.getResourceAsStream(FILE);
    if (file == null) {
      return Map.of();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(each -> each.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(
              each -> each[0], each -> each[1].isEmpty() ? Set.of() : Set.of(each[1].split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
