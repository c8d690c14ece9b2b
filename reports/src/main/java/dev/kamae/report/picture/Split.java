package dev.kamae.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Things that a picture has place for, and the rest.
 *
 * @param shown what is drawn, in its order
 * @param rest what is counted
 */
record Split<T>(List<T> shown, List<T> rest) {

  /** As many as there is place for, and all that have to be drawn. */
  static <T> Split<T> of(Iterable<T> all, int most, Predicate<? super T> required) {
    Split<T> split = new Split<>(new ArrayList<>(), new ArrayList<>());
    int seen = 0;
    for (T each : all) {
      boolean fits = seen++ < most || required.test(each);
      (fits ? split.shown : split.rest).add(each);
    }
    return split;
  }
}
