package dev.kamae.report.picture;

import java.util.List;

/**
 * One floor of a building with its server rooms, or several floors without any.
 *
 * @param label which floor
 * @param style how its frame is drawn
 * @param text what is said of it where it has no rooms
 * @param rooms its server rooms
 */
record Storey(String label, String style, String text, List<Room> rooms) {

  private static final int GAP = 6;
  private static final int EMPTY = 24;
  private static final int LABEL = 76;

  int height() {
    return rooms.isEmpty()
        ? EMPTY
        : GAP + rooms.stream().mapToInt(each -> each.height() + GAP).sum();
  }

  void draw(int x, int y, int width, List<Figure> figures) {
    Pen pen = new Pen(text.isEmpty() ? label : label + " · " + text)
        .box(x, y, width, height(), "p-storey p-" + style)
        .text(x + GAP, y + 17, LABEL - 2 * GAP, "p-small p-" + style, label);
    if (rooms.isEmpty()) {
      pen.text(x + LABEL, y + 17, width - LABEL - GAP, "p-small p-" + style, text);
    }
    figures.add(pen.figure());
    int top = y + GAP;
    for (Room each : rooms) {
      figures.add(each.figure(x + LABEL, top, width - LABEL - GAP));
      top += each.height() + GAP;
    }
  }
}
