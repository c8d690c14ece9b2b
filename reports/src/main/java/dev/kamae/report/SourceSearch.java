package dev.kamae.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the source roots of the modules of a repository, in the order of their paths. */
final class SourceSearch {

  private static final List<Path> ROOTS =
      List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));
  private static final Set<String> NO_MODULES =
      Set.of("src", "target", "build", "out", "bin", "node_modules");
  private static final int DEPTH = 5;

  private final Path repository;

  SourceSearch(Path repository) {
    this.repository = repository;
  }

  Stream<Path> roots() {
    return modules(repository, DEPTH)
        .flatMap(module -> ROOTS.stream().map(module::resolve))
        .filter(Files::isDirectory);
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
