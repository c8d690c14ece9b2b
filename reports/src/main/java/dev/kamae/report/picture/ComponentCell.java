package dev.kamae.report.picture;

import dev.kamae.posture.component.Component;
import dev.kamae.posture.network.LinkEnd;
import java.util.List;

/**
 * A component with what runs on it.
 *
 * @param component the component
 * @param carried what runs on it and is drawn
 * @param more what runs on it and is only counted
 * @param network what else is to be known
 */
record ComponentCell(Component component, List<Component> carried, More more, NetworkSheet network)
    implements Cell {

  private static final int PADDING = 8;
  private static final int ROOM = WIDTH - 2 * PADDING;
  private static final int PLAIN = 42;
  private static final int FLAGGED = 58;
  private static final int ROW = 20;

  @Override
  public int height() {
    int rows = carried.stream().mapToInt(this::rowHeight).sum();
    return headHeight() + rows + more.height() + (carried.isEmpty() ? 0 : PADDING / 2);
  }

  private int headHeight() {
    int own = network.flag(component) == Flag.NONE ? PLAIN : FLAGGED;
    return Math.max(own, Ports.height(network.wires().endsAt(component)));
  }

  private int rowHeight(Component row) {
    int own = isOneLine(row) ? ROW : 2 * ROW - 4;
    return Math.max(own, Ports.height(network.wires().endsAt(row)));
  }

  private boolean isOneLine(Component row) {
    int name = Letters.width(network.shortName(row), Type.of("p-small"));
    return name <= ROOM - network.flag(row).taken();
  }

  @Override
  public boolean isLinked() {
    return network.wires().endsAt(component) > 0
        || carried.stream().anyMatch(each -> network.wires().endsAt(each) > 0);
  }

  @Override
  public void draw(int x, int y, List<Figure> figures, Ports ports) {
    figures.add(head(x, y));
    open(component, ports, x, y);
    int top = y + headHeight();
    for (Component each : carried) {
      figures.add(row(each, x + 4, top));
      open(each, ports, x, top);
      top += rowHeight(each);
    }
    if (more.height() > 0) {
      figures.add(more.figure(x + PADDING, top, ROOM, network.words()));
    }
  }

  private void open(Component end, Ports ports, int x, int y) {
    int links = network.wires().endsAt(end);
    ports.open(new LinkEnd(LinkEnd.Type.COMPONENT, end.name()), links, x, y);
  }

  private Figure head(int x, int y) {
    Flag flag = network.flag(component);
    return network
        .pen(component)
        .box(x, y, WIDTH, height(), "p-box p-" + flag.style())
        .text(x + PADDING, y + 17, ROOM, "p-name", network.words().name(component.name()))
        .text(x + PADDING, y + 33, ROOM, "p-small", network.sort(component))
        .text(x + PADDING, y + 49, ROOM, flag.type(), flag.text())
        .figure();
  }

  private Figure row(Component row, int x, int y) {
    Flag flag = network.flag(row);
    int right = x + WIDTH - PADDING - 4;
    return network
        .pen(row)
        .box(x, y + 1, WIDTH - PADDING, rowHeight(row) - 2, "p-row p-" + flag.style())
        .text(x + 4, y + 14, ROOM, "p-small", network.shortName(row))
        .flagBefore(right, isOneLine(row) ? y + 14 : y + 30, flag)
        .figure();
  }
}
