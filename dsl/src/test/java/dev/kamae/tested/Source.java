package dev.kamae.tested;

import dev.kamae.OwnModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines of test sources, found by what they say. */
final class Source {

  private Source() {}

  static Path of(Class<?> type) {
    return OwnModule.file("src/test/java/dev/kamae/tested", type.getSimpleName() + ".java");
  }

  /** Where the one line with this text is, such as {@code (Kiosk.java:23)}. */
  static String at(Class<?> type, String text) {
    return "(" + type.getSimpleName() + ".java:" + number(type, text) + ")";
  }

  static int number(Class<?> type, String text) {
    try {
      List<String> lines = Files.readAllLines(of(type));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(text)) {
          return i + 1;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no line of " + type + " says " + text);
  }
}
