package dev.kamae.report.picture;

/**
 * The type that a text is set in, as the style sheet has it.
 *
 * @param size how high it is
 * @param bold whether it is bold
 */
record Type(int size, boolean bold) {

  private static final Type NAME = new Type(13, true);
  private static final Type SMALL = new Type(12, false);
  private static final Type STRONG = new Type(12, true);

  /** The type of a style. */
  static Type of(String style) {
    if (style.startsWith("p-name") || style.startsWith("p-heading")) {
      return NAME;
    }
    return style.startsWith("p-small") ? SMALL : STRONG;
  }
}
