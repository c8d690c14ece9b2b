package dev.kamae.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Fit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

  private static final List<List<String>> BOUNDARIES = Table.rows("boundaries.tsv");

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("printed")
  <V> void is_met_by_itself_but_for_a_protocol_without_its_version(Item<V> item, Pattern pattern) {
    V value = item.reference().at(pattern).orElseThrow();
    Fit expected = item.equals(Item.ENCRYPTION) ? Fit.UNKNOWN : Fit.MEETS;

    assertEquals(expected, item.comparison().compare(value, value));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("printed")
  <V> void is_met_up_to_its_boundary(Item<V> item, Pattern pattern) {
    assertEquals(Fit.MEETS, compare(item, pattern, boundary(item, pattern).get(2)));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("printed")
  <V> void is_missed_beyond_its_boundary(Item<V> item, Pattern pattern) {
    assertEquals(Fit.FALLS_SHORT, compare(item, pattern, boundary(item, pattern).get(3)));
  }

  @Test
  void has_a_boundary_for_each_value_and_no_other() {
    Set<List<String>> printed = new HashSet<>();
    printed()
        .forEach(each -> printed.add(boundary((Item<?>) each.get()[0], (Pattern) each.get()[1])));

    assertEquals(new HashSet<>(BOUNDARIES), printed);
    assertEquals(BOUNDARIES.size(), printed.size());
  }

  @ParameterizedTest
  @MethodSource("items")
  <V> void that_is_met_at_a_stricter_pattern_is_met_at_a_looser_one(Item<V> item) {
    for (V declared : declarable(item)) {
      for (Pattern strict : Pattern.ALL) {
        Pattern.ALL.stream()
            .filter(strict::isAtLeastAsStrictAs)
            .forEach(loose -> assertTrue(
                !meets(item, declared, strict) || !misses(item, declared, loose),
                () -> declared + " meets " + strict + " and misses " + loose));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("items")
  <V> void printed_for_a_stricter_pattern_meets_the_one_for_a_looser_one(Item<V> item) {
    for (Pattern strict : Pattern.ALL) {
      item.reference()
          .at(strict)
          .ifPresent(value -> Pattern.ALL.stream()
              .filter(strict::isAtLeastAsStrictAs)
              .forEach(loose -> assertTrue(
                  item.equals(Item.ENCRYPTION) || !misses(item, value, loose),
                  () -> strict + " of " + item + " misses " + loose)));
    }
  }

  static List<Item<?>> items() {
    return Item.ALL;
  }

  static Stream<Arguments> printed() {
    return Item.ALL.stream()
        .flatMap(item -> Pattern.ALL.stream()
            .filter(pattern -> item.reference().at(pattern).isPresent())
            .map(pattern -> Arguments.of(item, pattern)));
  }

  private static <V> List<String> boundary(Item<V> item, Pattern pattern) {
    Comparison<V> comparison = item.comparison();
    String value = comparison.notation(item.reference().at(pattern).orElseThrow());
    return BOUNDARIES.stream()
        .filter(row -> row.get(0).equals(comparison.kind()) && row.get(1).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no boundary of " + comparison.kind() + " " + value));
  }

  private static <V> Fit compare(Item<V> item, Pattern pattern, String declared) {
    V reference = item.reference().at(pattern).orElseThrow();
    return item.comparison().compare(Declared.value(item, declared), reference);
  }

  private static <V> List<V> declarable(Item<V> item) {
    return printed()
        .filter(each -> ((Item<?>) each.get()[0]).comparison().equals(item.comparison()))
        .flatMap(each ->
            boundary((Item<?>) each.get()[0], (Pattern) each.get()[1]).stream().skip(1))
        .distinct()
        .map(notation -> Declared.value(item, notation))
        .toList();
  }

  private static <V> boolean meets(Item<V> item, V declared, Pattern pattern) {
    return fits(item, declared, pattern, Fit.MEETS);
  }

  private static <V> boolean misses(Item<V> item, V declared, Pattern pattern) {
    return fits(item, declared, pattern, Fit.FALLS_SHORT);
  }

  private static <V> boolean fits(Item<V> item, V declared, Pattern pattern, Fit fit) {
    return item.reference()
        .at(pattern)
        .filter(value -> item.comparison().compare(declared, value) == fit)
        .isPresent();
  }
}
