package dev.kamae.source;

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
  void around_a_module_its_own_sources_come_before_those_of_a_module_beside_it()
      throws IOException {
    given("pom.xml");
    given("checks/pom.xml");
    given("app/src/main/java/com/acme/Acme.java");

    assertPath(
        "app/src/main/java/com/acme/Acme.java", SourceRoots.around(repository.resolve("checks")));
    assertPath("app/src/main/java/com/acme/Acme.java", SourceRoots.around(repository));

    given("checks/src/test/java/com/acme/Acme.java");

    assertPath(
        "checks/src/test/java/com/acme/Acme.java",
        SourceRoots.around(repository.resolve("checks")));
  }

  @Test
  void around_a_module_is_the_nearest_folder_under_version_control() throws IOException {
    given("pom.xml");
    given("team/.git/HEAD");
    given("team/docs/index.md");
    given("team/app/src/main/java/com/acme/Acme.java");
    given("other/src/main/java/com/acme/Other.java");

    SourceRoots roots = SourceRoots.around(repository.resolve("team/docs"));

    assertPath("app/src/main/java/com/acme/Acme.java", roots);
    assertEquals(
        Optional.of(repository.resolve("team/app/src/main/java/com/acme/Acme.java")),
        roots.file(ACME));
    assertEquals(Optional.empty(), roots.file(new SourceLine("com.acme.Other", "Other.java", 1)));
  }

  @Test
  void lines_are_linked_only_where_the_repository_is_published() {
    SourceRoots roots = SourceRoots.of(repository, "src/main/java");
    SourceLine odd = new SourceLine("com.acme.給与", "給与 1.java", 7);

    assertEquals(Optional.empty(), roots.address(ACME));
    for (String base :
        new String[] {"https://git.example.jp/blob/main", "https://git.example.jp/blob/main/"}) {
      SourceRoots linked = roots.linkedAt(base);
      assertEquals(
          Optional.of("https://git.example.jp/blob/main/src/main/java/com/acme/Acme.java#L7"),
          linked.address(ACME));
      assertEquals(
          Optional.of("https://git.example.jp/blob/main/src/main/java/com/acme/"
              + "%E7%B5%A6%E4%B8%8E%201.java#L7"),
          linked.address(odd));
      assertEquals(Optional.empty(), linked.address(SourceLine.UNKNOWN));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "git.example.jp/acme",
        "file:///home/acme",
        "javascript:alert(1)",
        "https:///",
        "https://a b"
      })
  void a_repository_is_published_on_the_web_only(String address) {
    assertEquals(
        "a repository is published at an address that begins with https:// or http://, not '"
            + address + "'",
        assertThrows(IllegalArgumentException.class, () -> SourceRoots.NONE.linkedAt(address))
            .getMessage());
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
