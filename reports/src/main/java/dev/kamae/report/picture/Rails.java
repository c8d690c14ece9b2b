package dev.kamae.report.picture;

import dev.kamae.posture.component.Component;
import java.util.List;

/** What stands between outside and inside: a box each, and a rail down from it through the lanes of the links. */
final class Rails {

  /** How far two rails are apart. */
  static final int STEP = 24;

  private static final int WIDTH = 184;
  private static final int HEIGHT = 58;
  private static final int OVERHANG = 12;
  private static final int PADDING = 8;
  private static final int GAP = 8;

  private final NetworkSheet network;
  private final List<String> names;
  private final int left;
  private final int top;

  Rails(NetworkSheet network, int left, int top) {
    this.network = network;
    this.names = network.wires().passed();
    this.left = left;
    this.top = top;
  }

  /** Where the lanes may begin. */
  int bottom() {
    return top + names.size() * (HEIGHT + GAP);
  }

  /** Where something else may begin on the right. */
  int right() {
    return names.isEmpty() ? left : x(names.size() - 1) + OVERHANG;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  int x(String name) {
    return x(names.indexOf(name));
  }

  private int x(int index) {
    return left + STEP * index + OVERHANG;
  }

  void draw(int bottom, List<Figure> behind, List<Figure> front) {
    for (Component each : network.posture().components()) {
      if (has(each.name())) {
        draw(each, names.indexOf(each.name()), bottom, behind, front);
      }
    }
  }

  /** The rightmost one stands uppermost, so that no rail runs behind a box. */
  private void draw(
      Component component, int index, int bottom, List<Figure> behind, List<Figure> front) {
    int x = x(index) + OVERHANG - WIDTH;
    int y = top + (names.size() - 1 - index) * (HEIGHT + GAP);
    int room = WIDTH - 2 * PADDING;
    Flag flag = network.flag(component);
    behind.add(network
        .pen(component)
        .stroke("p-rail", "M" + x(index) + " " + (y + HEIGHT) + "V" + bottom)
        .figure());
    front.add(network
        .pen(component)
        .box(x, y, WIDTH, HEIGHT, "p-box p-passed p-" + flag.style())
        .text(x + PADDING, y + 17, room, "p-name", network.words().name(component.name()))
        .text(x + PADDING, y + 33, room, "p-small", network.sort(component))
        .text(x + PADDING, y + 49, room, "p-flag p-" + flag.style(), flag.text())
        .figure());
  }
}
