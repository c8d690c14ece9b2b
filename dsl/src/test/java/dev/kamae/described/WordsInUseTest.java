package dev.kamae.described;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word of the DSL is without a test. */
class WordsInUseTest {

  private static final Path TESTS = OwnModule.file("src/test/java");

  @Test
  void every_word_of_the_section_terms_has_an_example() {
    Set<String> shown = Example.all().map(Example::word).collect(Collectors.toSet());
    Set<String> terms =
        shown.stream().map(each -> each.replaceAll("[.].*", "")).collect(Collectors.toSet());

    Set<String> words = Vocabulary.terms().stream()
        .filter(each -> terms.contains(each.getSimpleName()))
        .flatMap(
            term -> Vocabulary.words(term).map(word -> term.getSimpleName() + "." + word.getName()))
        .filter(each -> !each.endsWith(".attestedBy"))
        .collect(Collectors.toCollection(TreeSet::new));
    shown.removeIf(each -> each.startsWith("Words."));
    assertEquals(words, new TreeSet<>(shown));
  }

  @Test
  void every_word_is_used_in_a_test() throws IOException {
    String tests = sources();

    Set<String> unused = Stream.concat(
            Vocabulary.firstWords(), Vocabulary.terms().stream().flatMap(Vocabulary::words))
        .map(Method::getName)
        .filter(word -> !Pattern.compile("\\b" + word + "\\(").matcher(tests).find())
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(each));
      }
    }
    return all.toString();
  }
}
