package dev.kamae.dsl.testing;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a file of accepted gaps stands: among the test resources of the test's module, at their root or in its
 * package, or next to its class.
 *
 * @param test the test
 * @param name the name of the file
 */
record GapsPlace(Class<?> test, String name) {

  private static final Path TESTS = Path.of("src", "test");

  /**
   * The place of the file that is there, or where there is none, the first place that it can have.
   *
   * @throws IllegalArgumentException "'../acme.gaps' is no name of a file beside a test"
   * @throws AcceptedGapsException when it is there twice
   */
  Path find() {
    Path relative = Path.of(name).normalize();
    if (name.isBlank() || relative.isAbsolute() || relative.startsWith("..")) {
      throw new IllegalArgumentException("'" + name + "' is no name of a file beside a test");
    }
    List<Path> places = places(relative);
    List<Path> there = places.stream().filter(Files::exists).toList();
    if (there.size() > 1) {
      throw new AcceptedGapsException("accepted gaps '" + name + "' stand in more than one place: "
          + there.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
    return there.isEmpty() ? places.get(0) : there.get(0);
  }

  private List<Path> places(Path relative) {
    Path tests = module().resolve(TESTS);
    Path beside = Path.of(test.getPackageName().replace('.', '/'));
    return Stream.of(
            tests.resolve("resources").resolve(relative),
            tests.resolve("resources").resolve(beside).resolve(relative),
            tests.resolve("java").resolve(beside).resolve(relative))
        .distinct()
        .toList();
  }

  /** The folder around the compiled class that has tests; else the one that the test runs in. */
  private Path module() {
    Path here = Path.of("").toAbsolutePath();
    return compiled()
        .flatMap(classes -> Stream.iterate(classes, each -> each != null, Path::getParent)
            .filter(each -> Files.isDirectory(each.resolve(TESTS)))
            .findFirst())
        .orElse(here);
  }

  private Optional<Path> compiled() {
    try {
      CodeSource source = test.getProtectionDomain().getCodeSource();
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
