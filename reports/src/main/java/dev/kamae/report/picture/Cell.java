package dev.kamae.report.picture;

import java.util.List;

/** A box inside, measured before it has its place. */
interface Cell {

  /** How wide all of them are. */
  int WIDTH = 176;

  int height();

  /** Whether links end at it, so that it has to stand in the first column. */
  boolean isLinked();

  void draw(int x, int y, List<Figure> figures, Ports ports);
}
