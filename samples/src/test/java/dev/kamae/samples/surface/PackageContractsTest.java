package dev.kamae.samples.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package that shows a type says how its types bear threads and null, and no page names a generated class. */
class PackageContractsTest {

  @Test
  void every_package_says_what_holds_for_threads_and_for_null() {
    assertEquals(
        List.of(),
        PublicTypes.modules().stream()
            .flatMap(module -> PublicTypes.of(module).stream()
                .map(each -> each.getPackageName())
                .distinct()
                .filter(each -> !saysAll(module, each)))
            .toList());
  }

  private static boolean saysAll(String module, String name) {
    Path file = sources(module).resolve(name.replace('.', '/')).resolve("package-info.java");
    String page = Files.exists(file) ? read(file).toLowerCase(Locale.ROOT) : "";
    return page.contains("thread") && page.contains("null");
  }

  @Test
  void no_page_names_a_generated_class() throws IOException {
    for (String module : PublicTypes.modules()) {
      try (Stream<Path> files = Files.walk(sources(module))) {
        assertEquals(
            List.of(),
            files
                .filter(each -> each.toString().endsWith(".java"))
                .flatMap(each -> read(each).lines())
                .map(String::strip)
                .filter(each -> each.startsWith("*") || each.startsWith("/**"))
                .filter(each -> each.matches(".*\\bImmutable[A-Z].*"))
                .toList());
      }
    }
  }

  private static Path sources(String module) {
    return Path.of("..", module, "src", "main", "java");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
