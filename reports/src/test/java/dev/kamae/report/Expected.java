package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole expected texts, kept as files beside the tests. They are written anew by {@code mvn verify
 * -Dgolden.write=true}, never otherwise.
 */
final class Expected {

  private static final Path FOLDER = OwnModule.file("src/test/resources/expected");

  private Expected() {}

  static void assertIs(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, name);
  }
}
