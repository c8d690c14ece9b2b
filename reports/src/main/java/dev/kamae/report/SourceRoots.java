package dev.kamae.report;

import dev.kamae.posture.fact.SourceLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where the sources of descriptions stand in a repository, so that reports can name the file of a line by its path
 * from the root of the repository. Safe for use by many threads.
 *
 * <pre>{@code
 * SourceRoots.of(Path.of(""), "samples/src/main/java")
 * SourceRoots.below(Path.of(".."))
 * }</pre>
 */
public final class SourceRoots {

  /** No root: a file is named by its package, such as {@code com/acme/AcmePayroll.java}. */
  public static final SourceRoots NONE = new SourceRoots(Path.of(""), List.of(), Optional.empty());

  private final Path repository;
  private final List<String> roots;
  private final Optional<String> fallback;
  private final Map<String, String> found = new ConcurrentHashMap<>();

  private SourceRoots(Path repository, List<String> roots, Optional<String> fallback) {
    this.repository = repository;
    this.roots = List.copyOf(roots);
    this.fallback = fallback;
  }

  /**
   * These folders, named from the root of the repository. A file that is in none of them is taken to be in the
   * first, so that nothing depends on where the program runs.
   *
   * @throws IllegalArgumentException "a source root is a folder below the repository, such as 'src/main/java', not
   *     '/home'"
   */
  public static SourceRoots of(Path repository, String first, String... more) {
    Objects.requireNonNull(repository, "repository");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(more, "more");
    List<String> all = Stream.concat(
            Stream.of(first),
            Stream.of(more).map(each -> Objects.requireNonNull(each, "more")))
        .map(SourceRoots::checked)
        .toList();
    return new SourceRoots(repository, all, Optional.of(all.get(0)));
  }

  private static String checked(String root) {
    Path path = Path.of(root);
    Path clean = path.normalize();
    if (path.isAbsolute() || clean.startsWith("..") || clean.toString().isEmpty()) {
      throw new IllegalArgumentException(
          "a source root is a folder below the repository, such as 'src/main/java', not '" + root
              + "'");
    }
    return slashed(clean);
  }

  /**
   * The folders {@code src/main/java} and {@code src/test/java} of all modules below the root of the repository. A
   * file that is in none of them is named by its package.
   */
  public static SourceRoots below(Path repository) {
    Objects.requireNonNull(repository, "repository");
    List<String> all = new SourceSearch(repository)
        .roots()
        .map(each -> slashed(repository.relativize(each)))
        .toList();
    return new SourceRoots(repository, all, Optional.empty());
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The path from the root of the repository to the file of the line; empty where the file is not known. */
  public Optional<String> path(SourceLine line) {
    Objects.requireNonNull(line, "line");
    return line.type().isEmpty()
        ? Optional.empty()
        : Optional.of(found.computeIfAbsent(line.path(), this::find));
  }

  private String find(String path) {
    return roots.stream()
        .map(root -> root + "/" + path)
        .filter(each -> Files.isRegularFile(repository.resolve(each)))
        .findFirst()
        .or(() -> fallback.map(root -> root + "/" + path))
        .orElse(path);
  }
}
