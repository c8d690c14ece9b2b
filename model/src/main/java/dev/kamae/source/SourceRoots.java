package dev.kamae.source;

import dev.kamae.posture.fact.SourceLine;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where the sources of descriptions stand in a repository, so that the file of a line can be named by its path from
 * the root of the repository, and be linked to where the repository is published. Safe for use by many threads.
 *
 * <pre>{@code
 * SourceRoots.of(Path.of(""), "samples/src/main/java")
 * SourceRoots.around(Path.of("")).linkedAt("https://git.example.jp/acme/posture/blob/main")
 * }</pre>
 */
public final class SourceRoots {

  /** No root: a file is named by its package, such as {@code com/acme/AcmePayroll.java}. */
  public static final SourceRoots NONE =
      new SourceRoots(Path.of(""), List.of(), Optional.empty(), Optional.empty());

  private final Path repository;
  private final List<String> roots;
  private final Optional<String> fallback;
  private final Optional<String> published;
  private final Map<String, String> found = new ConcurrentHashMap<>();

  private SourceRoots(
      Path repository, List<String> roots, Optional<String> fallback, Optional<String> published) {
    this.repository = repository;
    this.roots = List.copyOf(roots);
    this.fallback = fallback;
    this.published = published;
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
            Stream.of(first), Stream.of(more).map(each -> Objects.requireNonNull(each, "more")))
        .map(SourceRoots::checked)
        .toList();
    return new SourceRoots(repository, all, Optional.of(all.get(0)), Optional.empty());
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
    return found(repository, SourceSearch.rootsBelow(repository));
  }

  /**
   * The same of the repository around this folder: the nearest folder under version control, else the outermost of
   * the projects that stand in each other. The folder's own sources come first.
   */
  public static SourceRoots around(Path folder) {
    Objects.requireNonNull(folder, "folder");
    Path repository = SourceSearch.repositoryAround(folder);
    Path module = folder.toAbsolutePath().normalize();
    return found(
        repository,
        Stream.concat(SourceSearch.rootsOf(module), SourceSearch.rootsBelow(repository)));
  }

  private static SourceRoots found(Path repository, Stream<Path> roots) {
    List<String> all =
        roots.map(each -> slashed(repository.relativize(each))).distinct().toList();
    return new SourceRoots(repository, all, Optional.empty(), Optional.empty());
  }

  /**
   * With links to the files where the repository is published: its address there, to which the path of a file and
   * {@code #L} with its line are added.
   *
   * @throws IllegalArgumentException "a repository is published at an address that begins with https:// or http://,
   *     not 'file:///home/acme'"
   */
  public SourceRoots linkedAt(String address) {
    Objects.requireNonNull(address, "address");
    if (!address.matches("https?://[^/\\s]\\S*")) {
      throw new IllegalArgumentException("a repository is published at an address that begins with"
          + " https:// or http://, not '" + address + "'");
    }
    return new SourceRoots(
        repository, roots, fallback, Optional.of(address.endsWith("/") ? address : address + "/"));
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

  /** The file of the line, where it is there. */
  public Optional<Path> file(SourceLine line) {
    Objects.requireNonNull(line, "line");
    return path(line).map(repository::resolve).filter(Files::isRegularFile);
  }

  /** The line where the repository is published; empty where nobody said that it is, or the line is not known. */
  public Optional<String> address(SourceLine line) {
    Objects.requireNonNull(line, "line");
    return published.flatMap(
        base -> path(line).map(path -> base + escaped(path) + "#L" + line.line()));
  }

  /** The path as a relative address, whatever letters it has. */
  public static String escaped(String path) {
    Objects.requireNonNull(path, "path");
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
