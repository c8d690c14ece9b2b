package dev.kamae.report.picture;

import dev.kamae.posture.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands between outside and inside: a box each, and a rail down from it through the lanes of the links. */
final class Rails {

  /** How far two rails are apart. */
  static final int STEP = 24;

  private static final int WIDTH = 184;
  private static final int PLAIN = 42;
  private static final int FLAGGED = 58;
  private static final int OVERHANG = 12;
  private static final int PADDING = 8;
  private static final int GAP = 8;

  private final NetworkSheet network;
  private final List<String> names;
  private final Map<String, Component> passed;
  private final int left;
  private final int top;

  Rails(NetworkSheet network, int left, int top) {
    this.network = network;
    this.names = network.wires().passed();
    this.passed = network.posture().components().stream()
        .filter(each -> names.contains(each.name()))
        .collect(Collectors.toMap(Component::name, each -> each, (one, other) -> one));
    this.left = left;
    this.top = top;
  }

  /** Where the lanes may begin. */
  int bottom() {
    return top + names.stream().mapToInt(each -> height(passed.get(each)) + GAP).sum();
  }

  private int height(Component component) {
    return network.flag(component) == Flag.NONE ? PLAIN : FLAGGED;
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

  /** The rightmost one stands uppermost, so that no rail runs behind a box. */
  void draw(int bottom, List<Figure> behind, List<Figure> front) {
    int y = top;
    for (int i = names.size() - 1; i >= 0; i--) {
      Component each = passed.get(names.get(i));
      int foot = y + height(each);
      behind.add(new Pen(network.words().name(each.name()))
          .stroke("p-rail", "M" + x(i) + " " + foot + "V" + bottom)
          .figure());
      front.add(box(each, x(i) + OVERHANG - WIDTH, y));
      y = foot + GAP;
    }
  }

  private Figure box(Component component, int x, int y) {
    int room = WIDTH - 2 * PADDING;
    Flag flag = network.flag(component);
    return network
        .pen(component)
        .box(x, y, WIDTH, height(component), "p-box p-passed p-" + flag.style())
        .text(x + PADDING, y + 17, room, "p-name", network.words().name(component.name()))
        .text(x + PADDING, y + 33, room, "p-small", network.sort(component))
        .text(x + PADDING, y + 49, room, flag.type(), flag.text())
        .figure();
  }
}
