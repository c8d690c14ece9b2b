package dev.kamae.dsl.exploring;

import dev.kamae.dsl.ComponentTerm;
import java.io.IOException;
import java.util.TreeMap;
import java.util.TreeSet;
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
    NotesFile.assertIs(SpokenFacts.FILE, heard);
  }

  private static Stream<Root> roots() {
    Stream<Root> standing = Vocabulary.firstWords(ComponentTerm.class).stream()
        .map(each -> Root.named(each.name(), "", "", each.on(null, "probe")));
    return Stream.of(
            standing, Declared.roots(), Root.plans().stream(), Root.fixed(SaidValues.SAMPLES))
        .flatMap(each -> each);
  }
}
