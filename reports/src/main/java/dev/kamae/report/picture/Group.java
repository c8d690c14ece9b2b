package dev.kamae.report.picture;

import java.util.List;
import java.util.Optional;

/**
 * A frame with a heading around boxes or other frames, measured before it has its place.
 *
 * @param heading what it is called
 * @param target the id of its entry in the report
 * @param flag how it stands
 * @param style the name of its style
 * @param groups the frames in it
 * @param cells the boxes in it
 * @param more how much more is in it that has no place
 * @param empty what is said where nothing is in it
 */
record Group(
    String heading,
    Optional<String> target,
    Flag flag,
    String style,
    List<Group> groups,
    Cells cells,
    List<String> more,
    String empty) {

  static final int PADDING = 8;

  private static final int HEADING = 26;
  private static final int EMPTY = 22;

  /** How wide it is around boxes, with so many frames around it. */
  static int width(int depth) {
    return Cells.WIDTH + 2 * PADDING * (2 - depth);
  }

  private boolean isEmpty() {
    return groups.isEmpty() && cells.height() == 0 && more.isEmpty();
  }

  int height() {
    int inner = groups.stream().mapToInt(each -> each.height() + PADDING).sum();
    return HEADING + inner + cells.height() + more.size() * More.LINE + (isEmpty() ? EMPTY : 0);
  }

  void draw(int x, int y, int depth, List<Figure> behind, List<Figure> front, Ports ports) {
    behind.add(frame(x, y, width(depth)));
    int top = y + HEADING;
    for (Group each : groups) {
      each.draw(x + PADDING, top, depth + 1, behind, front, ports);
      top += each.height() + PADDING;
    }
    cells.draw(x + (width(depth) - Cells.WIDTH) / 2, top, front, ports);
  }

  private Figure frame(int x, int y, int width) {
    int room = width - 2 * PADDING;
    int taken = flag.text().isEmpty() ? 0 : Letters.width(flag.text()) + PADDING;
    Pen pen = new Pen(flag.text().isEmpty() ? heading : heading + " · " + flag.text(), target)
        .box(x, y, width, height(), "p-frame p-" + style + " p-" + flag.style())
        .text(x + PADDING, y + 17, room - taken, "p-name", heading)
        .textBefore(x + width - PADDING, y + 17, room, "p-flag p-" + flag.style(), flag.text());
    if (isEmpty()) {
      pen.text(x + PADDING, y + HEADING + 13, room, "p-small", empty);
    }
    int bottom = y + height() - more.size() * More.LINE;
    for (int i = 0; i < more.size(); i++) {
      pen.text(x + PADDING, bottom + More.LINE * i + 11, room, "p-more", more.get(i));
    }
    return pen.figure();
  }
}
