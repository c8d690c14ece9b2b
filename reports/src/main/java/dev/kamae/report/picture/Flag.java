package dev.kamae.report.picture;

import java.util.Objects;

/**
 * How an element stands, told by a border and in words.
 *
 * @param style the name of the border and the colour
 * @param text the symbol, the word and how many clauses
 */
public record Flag(String style, String text) {

  /** Nothing is open. */
  public static final Flag NONE = new Flag("plain", "");

  private static final int GAP = 8;

  /** Refuses null. */
  public Flag {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(text, "text");
  }

  String type() {
    return "p-flag p-" + style;
  }

  int width() {
    return Letters.width(text, Type.of(type()));
  }

  /** How much of a line it takes, with some space before it. */
  int taken() {
    return text.isEmpty() ? 0 : width() + GAP;
  }

  /** The title, and how it stands. */
  String after(String title) {
    return text.isEmpty() ? title : title + " · " + text;
  }
}
