package dev.kamae.report.picture;

import java.util.Objects;

/**
 * One line of text in a picture, short enough for its place.
 *
 * @param x where it begins, or where it ends if its style is to end there
 * @param y its base line
 * @param text what is shown
 * @param style the names of its styles
 * @param width how wide it is at most
 */
public record Label(int x, int y, String text, String style, int width) {

  /** The style of texts that end where they are put. */
  static final String END = " p-end";

  private static final int RISE = 12;
  private static final int HEIGHT = 15;

  /** Refuses null. */
  public Label {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(style, "style");
  }

  /** Where it stands. */
  public Box around() {
    return new Box(style.endsWith(END) ? x - width : x, y - RISE, width, HEIGHT, style);
  }
}
