package dev.kamae.dsl.laws;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Says what was expected where it does not hold. */
final class Hold {

  private Hold() {}

  static void that(boolean holds, Supplier<String> otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise.get());
    }
  }

  /** Whether the one says all that the other says; tells only what is missing. */
  static <K, V> void keeps(Map<K, V> expected, Map<K, V> actual, String of) {
    List<String> lost = expected.entrySet().stream()
        .filter(each -> !each.getValue().equals(actual.get(each.getKey())))
        .map(
            each -> each.getKey() + " was " + each.getValue() + ", is " + actual.get(each.getKey()))
        .toList();
    same(List.of(), lost, of);
  }

  static void same(Object expected, Object actual, String of) {
    that(
        Objects.equals(expected, actual),
        () -> of + ": expected " + text(expected) + ", but was " + text(actual));
  }

  /** Sets in the order of their texts, so that the same fault reads the same in every run. */
  private static Object text(Object value) {
    return value instanceof Set<?> set
        ? set.stream().map(String::valueOf).sorted().toList()
        : value;
  }
}
