package dev.kamae.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A building in cross-section, or a region, measured before it has its place.
 *
 * @param heading what it is called
 * @param target the id of its entry in the report
 * @param flag how it stands
 * @param lines what is said of it as a whole
 * @param roofed whether it has a roof of its own
 * @param storeys its floors, from the top
 * @param more how much more there is that has no place
 * @param ground what it stands on
 */
record PlaceFigure(
    String heading,
    Optional<String> target,
    Flag flag,
    List<Told> lines,
    boolean roofed,
    List<Storey> storeys,
    List<String> more,
    Ground ground) {

  static final int WIDTH = 424;

  private static final int PADDING = 8;
  private static final int HEADING = 26;
  private static final int LINE = 18;
  private static final int ROOF = 14;

  int height() {
    return HEADING
        + LINE * lines.size()
        + (roofed ? ROOF : 0)
        + storeys.stream().mapToInt(Storey::height).sum()
        + More.LINE * more.size()
        + ground.height();
  }

  List<Figure> figures(int x, int y) {
    List<Figure> figures = new ArrayList<>();
    int left = x + PADDING;
    int width = WIDTH - 2 * PADDING;
    Pen pen = frame(x, y, width);
    int top = y + HEADING + LINE * lines.size();
    if (roofed) {
      pen.stroke("p-roof", "M" + left + " " + (top + ROOF) + "l12 -10h" + (width - 24) + "l12 10");
      top += ROOF;
    }
    figures.add(pen.figure());
    for (Storey each : storeys) {
      each.draw(left, top, width, figures);
      top += each.height();
    }
    figures.add(rest(left, top, width));
    figures.add(ground.figure(left, top + More.LINE * more.size(), width));
    return figures;
  }

  private Pen frame(int x, int y, int width) {
    int right = x + WIDTH - PADDING;
    Pen pen = new Pen(flag.after(heading), target)
        .box(x, y, WIDTH, height(), "p-frame p-place p-" + flag.style())
        .text(x + PADDING, y + 17, width - flag.taken(), "p-name", heading)
        .flagBefore(right, y + 17, flag);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).write(pen, x + PADDING, y + HEADING + LINE * i + 9, width);
    }
    return pen;
  }

  private Figure rest(int x, int y, int width) {
    Pen pen = new Pen(String.join(" / ", more));
    for (int i = 0; i < more.size(); i++) {
      pen.text(x, y + More.LINE * i + 13, width, "p-more", more.get(i));
    }
    return pen.figure();
  }
}
