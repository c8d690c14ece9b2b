package dev.kamae.report.picture;

import dev.kamae.posture.network.LinkEnd;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Where links come in at the left of what they end at, each at a height of its own. */
final class Ports {

  /** How far two of them are apart. */
  static final int STEP = 8;

  private static final int MARGIN = 8;

  private final Map<LinkEnd, Deque<Port>> free = new HashMap<>();

  /**
   * One of them.
   *
   * @param x where the line ends
   * @param y at which height
   */
  record Port(int x, int y) {}

  /** How high something has to be for so many. */
  static int height(int count) {
    return count == 0 ? 0 : count * STEP + MARGIN;
  }

  /** Makes so many from this height on; never at a height of a lane, which is a multiple of the step. */
  void open(LinkEnd end, int count, int x, int y) {
    int first = Math.floorDiv(y + STEP, STEP) * STEP + STEP / 2;
    Deque<Port> ports = free.computeIfAbsent(end, each -> new ArrayDeque<>());
    for (int i = 0; i < count; i++) {
      ports.add(new Port(x, first + i * STEP));
    }
  }

  Port next(LinkEnd end) {
    return free.get(end).removeFirst();
  }
}
