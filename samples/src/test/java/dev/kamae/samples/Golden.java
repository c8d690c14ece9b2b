package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole expected outputs, kept as files beside the tests. They are written anew by {@code mvn verify
 * -Dgolden.write=true}, never otherwise.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources");

  private Golden() {}

  public static void assertIs(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, name);
  }
}
