package dev.kamae.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: written beside its place, then moved there. A link in its place is replaced,
 * not followed. What a process that was killed has left beside it goes when the file is next written.
 */
final class WholeFile {

  private static final String END = ".tmp";

  private final Path file;
  private final String start;
  private final Path beside;
  private final Path earlier;
  private boolean isNew;

  WholeFile(Path file) {
    this.file = file;
    this.start = "." + file.getFileName() + ".";
    this.beside = temporary();
    this.earlier = temporary();
  }

  private Path temporary() {
    return file.resolveSibling(
        start + ProcessHandle.current().pid() + "." + UUID.randomUUID() + END);
  }

  /**
   * Writes it beside its place.
   *
   * @throws ReportNotWritten if it cannot be written
   * @throws IllegalStateException if what it is filled with cannot be made
   */
  void fill(Content content) {
    attempt(() -> {
      Path folder = file.toAbsolutePath().getParent();
      makeFolder(folder);
      sweep(folder);
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

  /** Deletes what processes have left that run no more. */
  private void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, each -> isLeft(each.getFileName().toString()))) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
  }

  private boolean isLeft(String name) {
    if (!name.startsWith(start) || !name.endsWith(END)) {
      return false;
    }
    String process = name.substring(start.length()).split("[.]")[0];
    return process.matches("[0-9]{1,18}")
        && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  /**
   * Moves it to its place, and keeps what stood there until it is discarded.
   *
   * @throws ReportNotWritten if it cannot be moved
   */
  Path place() {
    attempt(() -> {
      keepEarlier();
      move(beside, file);
    });
    return file;
  }

  /** A second name for what stands there, so that its own is never missing. */
  private void keepEarlier() throws IOException {
    isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (isNew || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.createLink(earlier, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, earlier, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Puts back what stood in its place.
   *
   * @throws ReportNotWritten if it cannot be put back
   */
  void takeBack() {
    attempt(() -> {
      if (Files.exists(earlier, LinkOption.NOFOLLOW_LINKS)) {
        move(earlier, file);
      } else if (isNew) {
        Files.deleteIfExists(file);
      }
    });
  }

  /** Leaves nothing of it beside its place. */
  void discard() {
    attempt(() -> {
      Files.deleteIfExists(beside);
      Files.deleteIfExists(earlier);
    });
  }

  private void attempt(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      throw new ReportNotWritten(file, e);
    } catch (UncheckedIOException e) {
      throw new ReportNotWritten(file, e.getCause());
    } catch (ReadOnlyFileSystemException e) {
      throw new ReportNotWritten(file, new IOException("the file system is read-only", e));
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "the report " + file + " could not be written: " + e.getMessage(), e);
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
