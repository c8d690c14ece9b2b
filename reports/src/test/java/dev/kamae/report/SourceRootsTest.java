package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.posture.fact.SourceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRootsTest {

  private static final SourceLine ACME = new SourceLine("com.acme.Acme", "Acme.java", 7);

  @TempDir
  private Path repository;

  private void given(String file) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }

  private static void assertPath(String path, SourceRoots roots) {
    assertEquals(Optional.of(path), roots.path(ACME));
  }

  @Test
  void a_file_is_named_by_the_root_that_holds_it() throws IOException {
    given("app/src/test/java/com/acme/Acme.java");

    assertPath(
        "app/src/test/java/com/acme/Acme.java",
        SourceRoots.of(repository, "app/src/main/java", "./app/src/test/java/"));
  }

  @Test
  void a_file_in_none_of_the_given_roots_is_taken_to_be_in_the_first() {
    assertPath(
        "app/src/main/java/com/acme/Acme.java",
        SourceRoots.of(repository, "app/src/main/java", "app/src/test/java"));
  }

  @Test
  void all_modules_below_the_repository_are_searched_in_the_order_of_their_paths()
      throws IOException {
    given("z/src/main/java/com/acme/Acme.java");
    given("team/posture/src/test/java/com/acme/Acme.java");
    given("team/posture/target/src/main/java/com/acme/Acme.java");
    given(".hidden/src/main/java/com/acme/Acme.java");

    assertPath("team/posture/src/test/java/com/acme/Acme.java", SourceRoots.below(repository));
  }

  @Test
  void the_sources_of_the_repository_itself_come_first() throws IOException {
    given("a/src/main/java/com/acme/Acme.java");
    given("src/main/java/com/acme/Acme.java");

    assertPath("src/main/java/com/acme/Acme.java", SourceRoots.below(repository));
  }

  @Test
  void a_file_that_is_found_nowhere_is_named_by_its_package() {
    assertPath("com/acme/Acme.java", SourceRoots.below(repository));
    assertPath("com/acme/Acme.java", SourceRoots.NONE);
  }

  @Test
  void what_was_made_by_a_program_has_no_file() {
    assertEquals(Optional.empty(), SourceRoots.NONE.path(SourceLine.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/home/acme/src", "../src", "a/../../b", "", "."})
  void a_root_outside_of_the_repository_is_refused(String root) {
    assertEquals(
        "a source root is a folder below the repository, such as 'src/main/java', not '" + root
            + "'",
        assertThrows(IllegalArgumentException.class, () -> SourceRoots.of(repository, root))
            .getMessage());
  }
}
