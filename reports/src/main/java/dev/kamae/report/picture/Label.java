package dev.kamae.report.picture;

/**
 * One line of text in a picture, short enough for its place.
 *
 * @param x where it begins
 * @param y its base line
 * @param text what is shown
 * @param style the names of its styles
 * @param width how wide it is at most
 */
public record Label(int x, int y, String text, String style, int width) {

  /** Where it stands, for whoever looks for overlaps. */
  public Box around() {
    return new Box(x, y - Letters.SIZE, width, Letters.SIZE + 3, style);
  }
}
