package dev.kamae.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the root of a repository, and the source roots of its modules in the order of their paths. */
final class SourceSearch {

  private static final List<String> BUILDS = List.of(
      "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");
  private static final List<Path> ROOTS =
      List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));
  private static final Set<String> NO_MODULES =
      Set.of("src", "target", "build", "out", "bin", "node_modules");
  private static final int DEPTH = 5;

  private SourceSearch() {}

  /** The nearest folder around this one that is under version control, else the outermost of its projects. */
  static Path repositoryAround(Path folder) {
    Path here = folder.toAbsolutePath().normalize();
    return upwards(here)
        .filter(each -> Files.exists(each.resolve(".git")))
        .findFirst()
        .orElseGet(() ->
            upwards(here).takeWhile(SourceSearch::isProject).reduce(here, (inner, outer) -> outer));
  }

  private static Stream<Path> upwards(Path folder) {
    return Stream.iterate(folder, each -> each != null, Path::getParent);
  }

  private static boolean isProject(Path folder) {
    return BUILDS.stream().anyMatch(each -> Files.isRegularFile(folder.resolve(each)));
  }

  /** The source roots of one module. */
  static Stream<Path> rootsOf(Path module) {
    return ROOTS.stream().map(module::resolve).filter(Files::isDirectory);
  }

  /** The source roots of the repository itself and of all modules below it. */
  static Stream<Path> rootsBelow(Path repository) {
    return modules(repository, DEPTH).flatMap(SourceSearch::rootsOf);
  }

  private static Stream<Path> modules(Path folder, int depth) {
    Stream<Path> below = depth == 0
        ? Stream.empty()
        : folders(folder).stream().flatMap(each -> modules(each, depth - 1));
    return Stream.concat(Stream.of(folder), below);
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(SourceSearch::mayHoldModules).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mayHoldModules(Path folder) {
    String name = folder.getFileName().toString();
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(folder)
        && !name.startsWith(".")
        && !NO_MODULES.contains(name);
  }
}
