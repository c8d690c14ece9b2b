package dev.kamae.report.picture;

/**
 * How an element stands, told by a border and in words.
 *
 * @param style the name of the border and the colour
 * @param text the symbol, the word and how many clauses
 */
public record Flag(String style, String text) {

  /** Nothing is open. */
  public static final Flag NONE = new Flag("plain", "");
}
