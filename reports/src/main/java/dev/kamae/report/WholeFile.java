package dev.kamae.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is there whole or not at all: written beside its place, then moved there. */
final class WholeFile {

  private final Path file;

  WholeFile(Path file) {
    this.file = file;
  }

  /**
   * Writes it anew.
   *
   * @throws ReportNotWritten if it cannot be written; nothing is left behind then
   */
  Path write(Content content) {
    Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      makeFolder(file.toAbsolutePath().getParent());
      fill(beside, content);
      return file;
    } catch (IOException e) {
      throw new ReportNotWritten(file, e);
    } catch (UncheckedIOException e) {
      throw new ReportNotWritten(file, e.getCause());
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  private void fill(Path beside, Content content) throws IOException {
    try {
      try (Writer out = Files.newBufferedWriter(
          beside,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      moveToItsPlace(beside);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void moveToItsPlace(Path beside) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a file is filled with. */
  @FunctionalInterface
  interface Content {

    void writeTo(Writer out) throws IOException;
  }
}
