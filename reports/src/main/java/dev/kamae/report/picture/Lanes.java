package dev.kamae.report.picture;

import dev.kamae.posture.network.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The outer networks from top to bottom, and a lane for each link; those that stay inside come last.
 *
 * @param outer the outer networks
 * @param tops where each begins
 * @param lanes the lanes
 * @param bottom where they end
 */
record Lanes(List<Outside> outer, List<Integer> tops, List<Lane> lanes, int bottom) {

  static Lanes from(int top, NetworkSheet network) {
    List<Outside> outer = Outside.all(network);
    List<Integer> tops = new ArrayList<>();
    List<Lane> lanes = new ArrayList<>();
    int next = (top + Ports.STEP - 1) / Ports.STEP * Ports.STEP;
    for (Outside each : outer) {
      tops.add(next);
      add(each.links(), next, lanes, network);
      next += each.height(network);
    }
    List<Link> inner = network.wires().links().stream()
        .filter(each -> !each.from().isOutside() && !each.to().isOutside())
        .toList();
    return new Lanes(outer, tops, lanes, add(inner, next, lanes, network));
  }

  private static int add(List<Link> links, int top, List<Lane> lanes, NetworkSheet network) {
    int next = top;
    for (Link each : links) {
      lanes.add(new Lane(each, next + Lane.LINE, network.flag(each)));
      next += Lane.height(each, network);
    }
    return next;
  }

  boolean isEmpty() {
    return outer.isEmpty() && lanes.isEmpty();
  }

  void draw(int x, List<Figure> figures, NetworkSheet network) {
    for (int i = 0; i < outer.size(); i++) {
      figures.add(outer.get(i).figure(x, tops.get(i), network));
    }
  }
}
