package dev.kamae.report.picture;

import java.util.Objects;

/**
 * A rectangle of a picture.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide
 * @param height how high
 * @param style the names of its styles
 */
public record Box(int x, int y, int width, int height, String style) {

  /** Refuses null. */
  public Box {
    Objects.requireNonNull(style, "style");
  }

  /** Its right edge. */
  public int right() {
    return x + width;
  }

  /** Its lower edge. */
  public int bottom() {
    return y + height;
  }

  /** Whether the other lies wholly within it. */
  public boolean holds(Box other) {
    Objects.requireNonNull(other, "other");
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** Whether the two have a part in common. */
  public boolean meets(Box other) {
    Objects.requireNonNull(other, "other");
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
