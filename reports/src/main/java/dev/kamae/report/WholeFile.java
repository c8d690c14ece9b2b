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
  private final Path beside;

  WholeFile(Path file) {
    this.file = file;
    this.beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
  }

  /**
   * Writes it beside its place.
   *
   * @throws ReportNotWritten if it cannot be written
   */
  void fill(Content content) {
    attempt(() -> {
      makeFolder(file.toAbsolutePath().getParent());
      try (Writer out = Files.newBufferedWriter(
          beside,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
    });
  }

  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  /**
   * Moves it to its place.
   *
   * @throws ReportNotWritten if it cannot be moved
   */
  Path place() {
    attempt(this::move);
    return file;
  }

  private void move() throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing of it beside its place. */
  void discard() {
    attempt(() -> Files.deleteIfExists(beside));
  }

  private void attempt(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      throw new ReportNotWritten(file, e);
    } catch (UncheckedIOException e) {
      throw new ReportNotWritten(file, e.getCause());
    }
  }

  /** What a file is filled with. */
  @FunctionalInterface
  interface Content {

    void writeTo(Writer out) throws IOException;
  }

  /** Something that can fail. */
  @FunctionalInterface
  private interface Step {

    void take() throws IOException;
  }
}
