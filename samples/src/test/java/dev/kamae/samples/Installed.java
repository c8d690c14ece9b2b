package dev.kamae.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.dsl.Description;
import dev.kamae.posture.Posture;
import dev.kamae.report.Reports;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A repository in which the modules of this build are installed, and beside them everything that the repository of
 * this machine has, by links.
 */
final class Installed implements AutoCloseable {

  private static final String VERSION = "0.1.0-SNAPSHOT";

  private final Path repository;

  Installed(Path repository) throws IOException {
    this.repository = repository;
    close();
    linkAll(machine(), repository, "dev");
    linkAll(machine().resolve("dev"), repository.resolve("dev"), "kamae");
    Path kamae = repository.resolve("dev").resolve("kamae");
    install(kamae, "kamae-parent", Path.of(".."));
    installModule(kamae, "kamae-model", Posture.class);
    installModule(kamae, "kamae-dsl", Description.class);
    installModule(kamae, "kamae-reports", Reports.class);
  }

  Path repository() {
    return repository;
  }

  /** Deletes what is installed, and of everything else the links only. */
  @Override
  public void close() throws IOException {
    if (!Files.exists(repository)) {
      return;
    }
    try (Stream<Path> all = Files.walk(repository)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** The repository that JUnit was taken from. */
  private static Path machine() {
    Path file = locationOf(Test.class);
    for (String ignored : "org/junit/jupiter/junit-jupiter-api/version/jar".split("/")) {
      file = file.getParent();
    }
    return file;
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void linkAll(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.list(from)) {
      for (Path each : all.filter(one -> !one.endsWith(except)).toList()) {
        Files.createSymbolicLink(to.resolve(each.getFileName()), each);
      }
    }
  }

  private static void installModule(Path kamae, String name, Class<?> oneOfIt) throws IOException {
    Path classes = locationOf(oneOfIt);
    Path module = classes.getParent().getParent();
    Path jar = install(kamae, name, module).resolve(name + "-" + VERSION + ".jar");
    if (Files.isRegularFile(classes)) {
      Files.copy(classes, jar);
      return;
    }
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    List<String> arguments =
        List.of("--create", "--file", jar.toString(), "-C", classes.toString(), ".");
    assertEquals(0, tool.run(System.out, System.err, arguments.toArray(String[]::new)));
  }

  private static Path install(Path kamae, String name, Path module) throws IOException {
    Path folder = Files.createDirectories(kamae.resolve(name).resolve(VERSION));
    Files.copy(
        module.resolve("pom.xml"),
        folder.resolve(name + "-" + VERSION + ".pom"),
        StandardCopyOption.REPLACE_EXISTING);
    return folder;
  }
}
