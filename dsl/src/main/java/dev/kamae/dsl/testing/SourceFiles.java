package dev.kamae.dsl.testing;

import dev.kamae.posture.fact.SourceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds source files below {@code src/main/java} and {@code src/test/java}: of the module that the tests run in, of
 * the projects around it, and of their other modules.
 */
final class SourceFiles {

  private static final List<String> BUILDS = List.of(
      "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");
  private static final List<Path> ROOTS =
      List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));

  private final Path start;
  private final Map<String, Optional<Path>> found = new ConcurrentHashMap<>();

  SourceFiles(Path start) {
    this.start = start;
  }

  Optional<Path> of(SourceLine line) {
    return line.type().isEmpty()
        ? Optional.empty()
        : found.computeIfAbsent(line.path(), this::find);
  }

  private Optional<Path> find(String path) {
    return Stream.iterate(start, SourceFiles::isProject, Path::getParent)
        .flatMap(project -> Stream.concat(Stream.of(project), modules(project)))
        .flatMap(module -> ROOTS.stream().map(root -> module.resolve(root).resolve(path)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean isProject(Path folder) {
    return folder != null
        && BUILDS.stream().anyMatch(each -> Files.isRegularFile(folder.resolve(each)));
  }

  private static Stream<Path> modules(Path project) {
    try (Stream<Path> folders = Files.list(project)) {
      return folders.filter(SourceFiles::isProject).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
