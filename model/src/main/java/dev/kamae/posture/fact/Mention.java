package dev.kamae.posture.fact;

import java.util.Objects;

/** One thing in a list of things that were said: a standard term, or the user's own words. */
public sealed interface Mention {

  /**
   * A standard term, which reports print in their language.
   *
   * @param code the name of the term in the table of messages
   */
  record Term(String code) implements Mention {

    /** Refuses null. */
    public Term {
      Objects.requireNonNull(code, "code");
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * The user's own words, printed as they are.
   *
   * @param text any printable text
   */
  record Text(String text) implements Mention {

    /** Refuses null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
