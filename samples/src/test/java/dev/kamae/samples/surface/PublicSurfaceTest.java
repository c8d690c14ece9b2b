package dev.kamae.samples.surface;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kamae.samples.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that users can see of the three libraries, compared as a whole list: nothing becomes public, changes or
 * goes by accident.
 */
class PublicSurfaceTest {

  @ParameterizedTest
  @MethodSource("dev.kamae.samples.surface.PublicTypes#modules")
  void shows_exactly_what_the_list_names(String module) throws Exception {
    String surface =
        PublicTypes.of(module).stream().map(Signature::of).collect(joining("\n", "", "\n"));

    assertFalse(surface.contains("Immutable"), surface);
    Golden.assertIs("surface/" + module + ".txt", surface);
  }
}
