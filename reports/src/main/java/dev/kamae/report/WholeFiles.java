package dev.kamae.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
   * @throws ReportNotWritten if one cannot be moved; what stood in the places of the others stands there again
   */
  List<Path> place() {
    Deque<WholeFile> placed = new ArrayDeque<>();
    List<Path> places = new ArrayList<>();
    try {
      for (WholeFile each : files) {
        places.add(each.place());
        placed.push(each);
      }
    } catch (RuntimeException e) {
      takeBack(placed, e);
      throw e;
    }
    return List.copyOf(places);
  }

  private static void takeBack(Deque<WholeFile> placed, RuntimeException cause) {
    for (WholeFile each : placed) {
      try {
        each.takeBack();
      } catch (RuntimeException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /** Leaves nothing behind that was not moved to its place. */
  @Override
  public void close() {
    files.forEach(WholeFile::discard);
  }
}
