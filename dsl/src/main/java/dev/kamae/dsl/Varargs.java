package dev.kamae.dsl;

import java.util.Arrays;

/** Words that take one or more values. */
final class Varargs {

  private Varargs() {}

  /** The first and the others; null is refused in the word that is running. */
  static <E> E[] joined(E first, E[] more) {
    Saying.given(first, more);
    E[] all = Arrays.copyOf(more, more.length + 1);
    System.arraycopy(more, 0, all, 1, more.length);
    all[0] = first;
    return all;
  }
}
