package dev.kamae.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Boxes in two columns; those that links end at stand in the first one. */
final class Cells {

  private static final int GAP = 8;

  /** How wide the columns are together. */
  static final int WIDTH = 2 * Cell.WIDTH + GAP;

  private final List<List<Cell>> columns = List.of(new ArrayList<>(), new ArrayList<>());
  private final int[] heights = new int[2];

  Cells(List<? extends Cell> cells) {
    cells.stream().filter(Cell::isLinked).forEach(each -> add(each, 0));
    cells.stream()
        .filter(each -> !each.isLinked())
        .forEach(each -> add(each, heights[1] < heights[0] ? 1 : 0));
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
        each.draw(x + i * (Cell.WIDTH + GAP), top, figures, ports);
        top += each.height() + GAP;
      }
    }
  }
}
