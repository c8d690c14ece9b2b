package dev.kamae.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of which all are written beside their places before the first is moved there. */
final class WholeFiles implements AutoCloseable {

  private final List<WholeFile> files = new ArrayList<>();

  /**
   * Writes one more beside its place.
   *
   * @throws ReportNotWritten if it cannot be written
   */
  void add(Path place, WholeFile.Content content) {
    WholeFile file = new WholeFile(place);
    files.add(file);
    file.fill(content);
  }

  /**
   * Moves all to their places, and lists them.
   *
   * @throws ReportNotWritten if one cannot be moved
   */
  List<Path> place() {
    return files.stream().map(WholeFile::place).toList();
  }

  /** Leaves nothing behind that was not moved to its place. */
  @Override
  public void close() {
    files.forEach(WholeFile::discard);
  }
}
