package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.posture.fact.SourceLine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the line of a description leads to. */
class SourceFilesTest {

  private static final SourceLine LINE = new SourceLine("com.acme.Acme", "Acme.java", 41);
  private static final String SOURCE = "com/acme/Acme.java";

  @TempDir
  private Path root;

  @BeforeEach
  void two_modules_of_a_project() throws IOException {
    for (String each : new String[] {"pom.xml", "app/pom.xml", "checks/pom.xml", "docs/index.md"}) {
      make(each);
    }
  }

  private Path make(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private Optional<Path> foundFrom(String module) {
    return new SourceFiles(root.resolve(module)).of(LINE);
  }

  @Test
  void is_a_source_of_the_module_itself() throws IOException {
    Path file = make("checks/src/test/java/" + SOURCE);

    assertEquals(Optional.of(file), foundFrom("checks"));
  }

  @Test
  void is_a_source_of_a_module_beside_it() throws IOException {
    Path file = make("app/src/main/java/" + SOURCE);

    assertEquals(Optional.of(file), foundFrom("checks"));
    assertEquals(Optional.of(file), foundFrom(""));
  }

  @Test
  void is_of_the_module_itself_rather_than_of_one_beside_it() throws IOException {
    make("app/src/main/java/" + SOURCE);
    Path file = make("checks/src/main/java/" + SOURCE);

    assertEquals(Optional.of(file), foundFrom("checks"));
  }

  @Test
  void is_no_file_outside_of_the_project() throws IOException {
    make("docs/src/main/java/" + SOURCE);

    assertEquals(Optional.empty(), foundFrom("checks"));
    assertEquals(Optional.empty(), foundFrom("docs"));
  }

  @Test
  void is_a_name_of_our_own_where_no_file_is_found() {
    assertEquals(URI.create("posture:/com/acme/Acme.java?line=41"), SourceUri.of(LINE));
    assertEquals(URI.create("posture:/unknown"), SourceUri.of(SourceLine.UNKNOWN));
  }

  @Test
  void is_found_for_classes_without_a_package() {
    assertEquals("Acme.java", new SourceLine("Acme", "Acme.java", 1).path());
  }

  @Test
  void is_a_file_with_its_line() {
    SourceLine here = new SourceLine(getClass().getName(), "SourceFilesTest.java", 7);
    URI file =
        Path.of("src/test/java/dev/kamae/dsl/testing/SourceFilesTest.java").toUri();

    assertEquals(URI.create(file + "?line=7"), SourceUri.of(here));
  }
}
