package dev.kamae.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.OwnModule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsPlaceTest {

  private static final Path TESTS = OwnModule.file("src/test");

  private static Path find(String name) {
    return PostureAssertions.acceptedGaps(name).file();
  }

  @Test
  void is_among_the_test_resources_where_there_is_no_file_yet() {
    assertEquals(TESTS.resolve("resources/acme.gaps"), find("acme.gaps"));
    assertEquals(TESTS.resolve("resources/gaps/acme.gaps"), find("gaps/acme.gaps"));
  }

  @Test
  void is_next_to_the_class_where_the_file_is_there() {
    assertEquals(
        TESTS.resolve("java/dev/kamae/dsl/testing/GapsPlaceTest.java"), find("GapsPlaceTest.java"));
  }

  @Test
  void is_one_place() {
    assertEquals(
        "accepted gaps 'twice.gaps' stand in more than one place: "
            + TESTS.resolve("resources/twice.gaps")
            + ", "
            + TESTS.resolve("resources/dev/kamae/dsl/testing/twice.gaps"),
        assertThrows(AcceptedGapsException.class, () -> find("twice.gaps")).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../acme.gaps", "a/../../acme.gaps", "/acme.gaps"})
  void is_beside_the_test(String name) {
    assertEquals(
        "'" + name + "' is no name of a file beside a test",
        assertThrows(IllegalArgumentException.class, () -> find(name)).getMessage());
  }
}
