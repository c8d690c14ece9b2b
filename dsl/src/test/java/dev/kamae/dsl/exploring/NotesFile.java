package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.OwnModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A file of notes, compared as a whole; it is written anew by {@code mvn verify -Dgolden.write=true}. */
final class NotesFile {

  private NotesFile() {}

  static void assertIs(String file, SortedMap<String, String> found) throws IOException {
    String expected = found.entrySet().stream()
        .map(each -> each.getKey() + "\t" + each.getValue() + "\n")
        .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(OwnModule.file("src/main/resources", file.substring(1)), expected);
    }
    assertEquals(expected, text(file), "Write the notes anew, and look at what changed.");
  }

  private static String text(String file) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      return Files.readString(OwnModule.file("src/main/resources", file.substring(1)));
    }
    try (InputStream in = Notes.class.getResourceAsStream(file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
