package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.ComponentTerm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpokenFactsTest {

  @Test
  void the_file_knows_what_every_word_speaks_of() throws IOException {
    TreeMap<String, String> heard = new TreeMap<>();
    roots()
        .forEach(root -> Vocabulary.chainedTo(root.bare().getClass())
            .forEach(word -> heard.put(
                SpokenFacts.key(root, word),
                String.join(" ", new TreeSet<>(Hearing.heardFacts(root, word))))));
    String expected = heard.entrySet().stream()
        .map(each -> each.getKey() + "\t" + each.getValue() + "\n")
        .collect(Collectors.joining());

    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(Path.of("src/main/resources" + SpokenFacts.FILE), expected);
    }
    assertEquals(expected, text());
  }

  private static Stream<Root> roots() {
    Stream<Root> standing = Vocabulary.firstWords(ComponentTerm.class).stream()
        .map(each -> Root.named(each.name(), "", "", each.on(null, "probe")));
    return Stream.of(
            standing, Declared.roots(), Root.plans().stream(), Root.fixed(SaidValues.SAMPLES))
        .flatMap(each -> each);
  }

  private static String text() throws IOException {
    try (var file =
        Objects.requireNonNull(SpokenFacts.class.getResourceAsStream(SpokenFacts.FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
