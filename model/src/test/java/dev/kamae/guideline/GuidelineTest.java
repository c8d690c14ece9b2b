package dev.kamae.guideline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuidelineTest {

  @Test
  void has_the_measures_of_the_excerpt() {
    assertEquals(
        Table.lines("measures.tsv"),
        Stream.of(Measure.values()).map(GuidelineTest::row).toList());
  }

  @Test
  void has_33_measures_of_which_23_are_basic() {
    assertEquals(33, Measure.values().length);
    assertEquals(23, count(Priority.BASIC));
    assertEquals(10, count(Priority.RECOMMENDED));
  }

  @Test
  void has_86_practices_each_in_its_measure() {
    List<Practice> byMeasure =
        Stream.of(Measure.values()).flatMap(each -> Practice.of(each).stream()).toList();

    assertEquals(86, Practice.values().length);
    assertEquals(List.of(Practice.values()), byMeasure);
  }

  @Test
  void has_the_items_and_values_of_the_excerpt() {
    assertEquals(
        Table.lines("reference-values.tsv"),
        Item.ALL.stream().map(GuidelineTest::row).toList());
  }

  @Test
  void calls_an_item_by_its_number() {
    assertEquals("III.1.1.1.a", Item.LIVENESS_INTERVAL.toString());
  }

  @Test
  void has_26_items_of_156_values_of_which_30_are_starred() {
    assertEquals(26, Item.ALL.size());
    assertEquals(156, values(Item.ALL));
    assertEquals(30, values(Item.ALL.stream().filter(Item::isStarred).toList()));
  }

  @Test
  void has_its_items_in_the_order_of_their_measures() {
    List<Item<?>> byMeasure = Stream.of(Measure.values())
        .<Item<?>>flatMap(each -> Item.of(each).stream())
        .toList();

    assertEquals(Item.ALL, byMeasure);
  }

  @Test
  void lists_every_item_that_has_a_constant() {
    List<Object> constants = Arrays.stream(Item.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Item.class)
        .map(GuidelineTest::value)
        .toList();

    assertEquals(Item.ALL, constants);
  }

  @Test
  void has_its_items_in_part_three_alone() {
    assertEquals(
        List.of("II.6.1.1", "II.7.1.1", "II.7.1.2", "II.7.1.3", "II.8.1.1"),
        Stream.of(Measure.values())
            .filter(Measure::isOrganisational)
            .map(Measure::id)
            .toList());
    assertEquals(
        0, Item.ALL.stream().filter(each -> each.measure().isOrganisational()).count());
  }

  @Test
  void has_seven_chapters() {
    assertEquals(
        List.of("II.6", "II.7", "II.8", "III.1", "III.2", "III.3", "III.4"),
        Stream.of(Measure.values()).map(Measure::chapter).distinct().toList());
  }

  private static String row(Measure measure) {
    return String.join(
        "\t",
        measure.id(),
        measure.number(),
        measure.priority().name().toLowerCase(Locale.ROOT),
        Practice.of(measure).stream().map(Clause::letter).collect(joining(" ")));
  }

  private static <V> String row(Item<V> item) {
    String values = Pattern.ALL.stream()
        .map(pattern ->
            item.reference().at(pattern).map(item.comparison()::notation).orElse("-"))
        .collect(joining("\t"));
    return String.join(
        "\t",
        item.measure().id(),
        item.letter(),
        item.comparison().kind(),
        item.isStarred() ? "yes" : "no",
        values);
  }

  private static long count(Priority priority) {
    return Stream.of(Measure.values())
        .filter(each -> each.priority() == priority)
        .count();
  }

  private static int values(List<Item<?>> items) {
    return items.stream().mapToInt(each -> each.reference().values().size()).sum();
  }

  private static Object value(Field constant) {
    try {
      return Optional.ofNullable(constant.get(null)).orElseThrow();
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
