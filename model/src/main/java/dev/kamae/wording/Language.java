package dev.kamae.wording;

/** A language that reports are written in. */
public enum Language {
  ENGLISH("en"),
  JAPANESE("ja");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The tag that pages carry, such as {@code en}. */
  public String tag() {
    return tag;
  }
}
