package dev.kamae.dsl.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list in a message: the first lines, and how many more there are. */
final class Listing {

  static final int MOST = 20;

  private Listing() {}

  /** Below a head. */
  static <T> String of(String head, List<T> all, Function<T, String> line) {
    return head + "\n" + of(all, each -> "- " + line.apply(each));
  }

  static <T> String of(List<T> all, Function<T, String> line) {
    Stream<String> more =
        all.size() > MOST ? Stream.of("… and " + (all.size() - MOST) + " more") : Stream.empty();
    return Stream.concat(all.stream().limit(MOST).map(line), more)
        .collect(Collectors.joining("\n"));
  }
}
