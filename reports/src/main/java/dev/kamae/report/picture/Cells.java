package dev.kamae.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Boxes in one or two columns; those that links end at stand in the first one. */
final class Cells {

  private static final int GAP = 8;

  /** How far apart the columns begin, so that those of narrow frames side by side are the same. */
  static final int COLUMN = Cell.WIDTH + 3 * GAP;

  private final List<List<Cell>> columns = List.of(new ArrayList<>(), new ArrayList<>());
  private final int[] heights = new int[2];

  Cells(List<? extends Cell> cells, boolean narrow) {
    for (Cell each : cells) {
      if (each.isLinked() || narrow) {
        add(each, 0);
      }
    }
    for (Cell each : cells) {
      if (!each.isLinked() && !narrow) {
        add(each, heights[1] < heights[0] ? 1 : 0);
      }
    }
  }

  private void add(Cell cell, int column) {
    columns.get(column).add(cell);
    heights[column] += cell.height() + GAP;
  }

  int height() {
    return Math.max(heights[0], heights[1]);
  }

  void draw(int x, int y, List<Figure> figures, Ports ports) {
    for (int i = 0; i < heights.length; i++) {
      int top = y;
      for (Cell each : columns.get(i)) {
        each.draw(x + i * COLUMN, top, figures, ports);
        top += each.height() + GAP;
      }
    }
  }
}
