package dev.kamae.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one figure. */
final class Pen {

  private final String title;
  private final Optional<String> target;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Pen(String title) {
    this(title, Optional.empty());
  }

  Pen(String title, Optional<String> target) {
    this.title = title;
    this.target = target;
  }

  Pen box(int x, int y, int width, int height, String style) {
    boxes.add(new Box(x, y, width, height, style));
    return this;
  }

  Pen stroke(String style, String path) {
    strokes.add(new Stroke(path, style));
    return this;
  }

  /** Writes as much of the text as the room has place for. */
  Pen text(int x, int y, int room, String style, String text) {
    Type type = Type.of(style);
    String fitting = Letters.cut(text, room, type);
    if (!fitting.isBlank()) {
      labels.add(new Label(x, y, fitting, style, Letters.width(fitting, type)));
    }
    return this;
  }

  /** Writes how an element stands, ending at the right edge. */
  Pen flagBefore(int right, int y, Flag flag) {
    return text(right, y, flag.width(), flag.type() + Label.END, flag.text());
  }

  Figure figure() {
    return new Figure(title, target, List.copyOf(boxes), List.copyOf(strokes), List.copyOf(labels));
  }
}
