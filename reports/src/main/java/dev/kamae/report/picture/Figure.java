package dev.kamae.report.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in a picture, with all that is drawn of it.
 *
 * @param title what it is, in full
 * @param target the id of its entry in the report
 * @param boxes its rectangles, the outer one first
 * @param strokes its lines
 * @param labels its texts
 */
public record Figure(
    String title,
    Optional<String> target,
    List<Box> boxes,
    List<Stroke> strokes,
    List<Label> labels) {

  /** Refuses null. */
  public Figure {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(boxes, "boxes");
    Objects.requireNonNull(strokes, "strokes");
    Objects.requireNonNull(labels, "labels");
  }

  /** Whether nothing is drawn of it. */
  boolean isBlank() {
    return boxes.isEmpty() && strokes.isEmpty() && labels.isEmpty();
  }
}
