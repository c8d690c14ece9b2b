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
 * @param rows the frames in it, one or two side by side
 * @param cells the boxes in it
 * @param more how much more is in it that has no place
 * @param empty what is said where nothing is in it
 */
record Group(
    String heading,
    Optional<String> target,
    Flag flag,
    String style,
    List<List<Group>> rows,
    Cells cells,
    List<String> more,
    String empty) {

  static final int PADDING = 8;

  /** How wide the outermost frames are. */
  static final int WIDTH = 2 * Cells.COLUMN + PADDING;

  private static final int HEADING = 26;
  private static final int EMPTY = 22;

  private boolean isEmpty() {
    return rows.isEmpty() && cells.height() == 0 && more.isEmpty();
  }

  int height() {
    int inner = rows.stream().mapToInt(each -> highest(each) + PADDING).sum();
    return HEADING + inner + cells.height() + more.size() * More.LINE + (isEmpty() ? EMPTY : 0);
  }

  private static int highest(List<Group> row) {
    return row.stream().mapToInt(Group::height).max().orElse(0);
  }

  void draw(int x, int y, int width, List<Figure> behind, List<Figure> front, Ports ports) {
    behind.add(frame(x, y, width));
    int top = y + HEADING;
    for (List<Group> row : rows) {
      int wide = row.size() == 1 ? width - 2 * PADDING : Cells.COLUMN - PADDING;
      for (int i = 0; i < row.size(); i++) {
        row.get(i).draw(x + PADDING + i * Cells.COLUMN, top, wide, behind, front, ports);
      }
      top += highest(row) + PADDING;
    }
    cells.draw(x + PADDING, top, front, ports);
  }

  private Figure frame(int x, int y, int width) {
    int room = width - 2 * PADDING;
    Pen pen = new Pen(flag.after(heading), target)
        .box(x, y, width, height(), "p-frame p-" + style + " p-" + flag.style())
        .text(x + PADDING, y + 17, room - flag.taken(), "p-name", heading)
        .flagBefore(x + width - PADDING, y + 17, flag);
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
