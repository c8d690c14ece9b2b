package dev.kamae.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseTest {

  private static final List<Clause> ALL =
      Stream.of(Measure.values()).<Clause>flatMap(ClauseTest::withItsParts).toList();

  @Test
  void is_numbered_for_machines_and_for_people() {
    assertNumbers("III.1.1.1", "Ⅲ.1.1.1", Measure.III_1_1_1);
    assertNumbers("III.1.1.1.a", "Ⅲ.1.1.1 a", Item.LIVENESS_INTERVAL);
    assertNumbers("III.2.1.3.c", "Ⅲ.2.1.3 c", Item.STANDBY_OF_LOG_SERVER);
    assertNumbers("III.1.1.1.i", "Ⅲ.1.1.1 ⅰ", Practice.III_1_1_1_I);
    assertNumbers("II.6.1.1", "Ⅱ.6.1.1", Measure.II_6_1_1);
    assertNumbers("II.6.1.1.ii", "Ⅱ.6.1.1 ⅱ", Practice.II_6_1_1_II);
    assertNumbers("II.6.1.1.iii", "Ⅱ.6.1.1 ⅲ", Practice.II_6_1_1_III);
    assertNumbers("II.6.1.1.iv", "Ⅱ.6.1.1 ⅳ", Practice.II_6_1_1_IV);
  }

  @Test
  void has_a_number_of_its_own() {
    assertEquals(145, ALL.size());
    assertEquals(145, new HashSet<>(ALL.stream().map(Clause::id).toList()).size());
    assertEquals(145, new HashSet<>(ALL.stream().map(Clause::number).toList()).size());
  }

  @Test
  void stands_after_its_measure_items_first_then_practices() {
    List<Integer> positions = ALL.stream().map(Clause::position).toList();

    assertTrue(IntStream.range(1, ALL.size())
        .allMatch(next -> positions.get(next - 1) < positions.get(next)));
  }

  @Test
  void is_within_itself_and_its_measure_alone() {
    for (Clause one : ALL) {
      List<Clause> around = ALL.stream().filter(one::isWithin).toList();
      assertEquals(Stream.of(one.measure(), one).distinct().toList(), around);
    }
  }

  @Test
  void of_a_measure_begins_with_its_number() {
    assertTrue(ALL.stream()
        .filter(each -> !(each instanceof Measure))
        .allMatch(each -> each.id().startsWith(each.measure().id() + ".")));
  }

  private static Stream<Clause> withItsParts(Measure measure) {
    return Stream.of(List.of(measure), Item.of(measure), Practice.of(measure))
        .flatMap(List::stream);
  }

  private static void assertNumbers(String machine, String people, Clause clause) {
    assertEquals(machine, clause.id());
    assertEquals(people, clause.number());
  }
}
