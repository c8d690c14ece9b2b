package dev.kamae.report.picture;

import dev.kamae.posture.network.LinkEnd;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws links: from outside along the lane, past the rails, then down or up a track of its own to the port.
 *
 * @param network what is drawn
 * @param rails what links pass
 * @param ports where they end inside
 * @param labelLeft where their labels begin
 * @param trackLeft where the tracks begin
 */
record Routes(NetworkSheet network, Rails rails, Ports ports, int labelLeft, int trackLeft) {

  /** How wide the labels of links are. */
  static final int LABEL = 184;

  private static final int DOT = 5;
  private static final int HEAD = 9;
  private static final int HALF = 5;

  /** Draws all of them. */
  void draw(List<Lane> lanes, List<Figure> figures) {
    int track = trackLeft;
    for (Lane each : lanes) {
      figures.add(route(each, track));
      track += Ports.STEP * (int) ends(each).filter(network.wires()::isInside).count();
    }
  }

  private static String style(Lane lane) {
    return "p-link p-" + lane.flag().style();
  }

  private static Stream<LinkEnd> ends(Lane lane) {
    return Stream.of(lane.link().from(), lane.link().to());
  }

  private Figure route(Lane lane, int track) {
    Pen pen = lane.pen(labelLeft, LABEL, network);
    LinkEnd from = lane.link().from();
    LinkEnd to = lane.link().to();
    if (network.wires().isInside(from) && network.wires().isInside(to)) {
      there(pen, lane, track, ports.next(from));
      back(pen, lane, track + Ports.STEP, ports.next(to));
    } else {
      side(pen, lane, track);
    }
    dots(pen, lane);
    return pen.figure();
  }

  /** From inside to the lane, and around its label. */
  private void there(Pen pen, Lane lane, int track, Ports.Port port) {
    int bottom = lane.y() + lane.back();
    pen.stroke(
        style(lane),
        "M" + port.x() + " " + port.y() + "H" + track + "V" + lane.y() + "H" + (labelLeft - 6) + "V"
            + bottom);
  }

  private void back(Pen pen, Lane lane, int track, Ports.Port port) {
    int bottom = lane.y() + lane.back();
    pen.stroke(
        style(lane),
        "M" + (labelLeft - 6) + " " + bottom + "H" + track + "V" + port.y() + "H" + port.x());
    arrow(pen, port.x(), port.y(), -1);
  }

  /** With one end at the left, outside or at a rail, and the other at a rail or inside. */
  private void side(Pen pen, Lane lane, int track) {
    boolean leftwards = isLeft(lane.link().to(), lane.link().from());
    LinkEnd left = leftwards ? lane.link().to() : lane.link().from();
    LinkEnd right = leftwards ? lane.link().from() : lane.link().to();
    int start = left.isOutside() ? labelLeft - 12 : rails.x(left.name());
    String path = "M" + firstPassed(lane, start) + " " + lane.y();
    Ports.Port end;
    if (network.wires().isInside(right)) {
      end = ports.next(right);
      pen.stroke(style(lane), path + "H" + track + "V" + end.y() + "H" + end.x());
    } else {
      int rail = rails.x(right.name());
      pen.stroke(style(lane), path + "H" + lastPassed(lane, rail));
      end = new Ports.Port(rail - DOT, lane.y());
    }
    if (leftwards) {
      arrow(pen, left.isOutside() ? start : start + DOT, lane.y(), 1);
    } else {
      arrow(pen, end.x(), end.y(), -1);
    }
  }

  private boolean isLeft(LinkEnd one, LinkEnd other) {
    if (one.isOutside() || other.isOutside()) {
      return one.isOutside();
    }
    if (network.wires().isInside(one) || network.wires().isInside(other)) {
      return network.wires().isInside(other);
    }
    return rails.x(one.name()) < rails.x(other.name());
  }

  private int firstPassed(Lane lane, int start) {
    return passed(lane).reduce(start, Math::min);
  }

  private int lastPassed(Lane lane, int end) {
    return passed(lane).reduce(end, Math::max);
  }

  private IntStream passed(Lane lane) {
    return lane.link().through().stream().filter(rails::has).mapToInt(rails::x);
  }

  /** On each rail that the link passes or ends at. */
  private void dots(Pen pen, Lane lane) {
    Stream.concat(
            lane.link().through().stream(),
            ends(lane).filter(each -> each.type() == LinkEnd.Type.COMPONENT).map(LinkEnd::name))
        .filter(rails::has)
        .distinct()
        .forEach(each -> pen.stroke(
            "p-dot",
            "M" + (rails.x(each) - DOT) + " " + lane.y() + "a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"));
  }

  private static void arrow(Pen pen, int x, int y, int back) {
    int tail = x + back * HEAD;
    pen.stroke(
        "p-arrow", "M" + x + " " + y + "L" + tail + " " + (y - HALF) + "V" + (y + HALF) + "z");
  }
}
