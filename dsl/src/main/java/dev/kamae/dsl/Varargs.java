package dev.kamae.dsl;

import java.util.Arrays;
import java.util.List;

/** Words that take one or more values. */
final class Varargs {

  private Varargs() {}

  /** The first and the others; null is refused in the word that is running. */
  static <E> E[] joined(Saying saying, E first, E[] more) {
    saying.givenAll(first, more);
    E[] all = Arrays.copyOf(more, more.length + 1);
    System.arraycopy(more, 0, all, 1, more.length);
    all[0] = first;
    return all;
  }

  /** The list with more at its end; null is refused in the word that is running. */
  static <E> List<E> appended(Saying saying, List<E> some, E[] more) {
    saying.givenAll((Object) more);
    return Grown.of(some, Arrays.asList(more));
  }
}
