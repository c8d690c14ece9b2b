package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.network.Segment;
import dev.kamae.wording.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventoryTest {

  private static final PageWords WORDS = PageWords.in(Language.ENGLISH);

  private static Inventory of(Assessment assessment) {
    return Inventory.of(Judged.of(assessment, Pattern.PATTERN_1), WORDS);
  }

  private static Stream<Inventory.Thing> things(Inventory inventory) {
    return inventory.groups().stream().flatMap(each -> each.things().stream());
  }

  @Test
  void everything_declared_stands_in_it_and_so_does_every_node_and_link_of_the_pictures() {
    Assessment rich = SmallPosture.assessed(RichPosture.of("Acme"));
    Set<String> names = things(of(rich)).map(Inventory.Thing::name).collect(Collectors.toSet());

    rich.posture()
        .elements()
        .filter(each -> !each.facts().claims().isEmpty())
        .forEach(each -> assertTrue(names.contains(WORDS.wording().name(each)), each.name()));
    rich.posture().components().forEach(each -> assertTrue(names.contains(each.name())));
    rich.posture().links().forEach(each -> assertTrue(names.contains(each.name())));
    rich.posture().segments().forEach(each -> assertTrue(names.contains(each.name())));
    rich.posture().places().forEach(each -> assertTrue(names.contains(each.name())));
    rich.posture().operators().forEach(each -> assertTrue(names.contains(each.name())));
  }

  @Test
  void a_thing_names_the_clauses_that_it_answers_met_or_not() {
    Inventory inventory = of(SmallPosture.assessed(SmallPosture.acme()));

    assertEquals(
        List.of("Ⅲ.1.1.1 a ⅰ"),
        things(inventory)
            .filter(each -> each.name().equals("batch-1"))
            .flatMap(each -> each.answers().stream())
            .map(Inventory.Answer::numbers)
            .toList());
  }

  @Test
  void things_that_answer_no_clause_are_counted() {
    Inventory inventory = of(SmallPosture.assessed(SmallPosture.acme()));

    assertEquals("2", inventory.untouched());
    assertTrue(things(inventory)
        .filter(each -> each.name().equals("vault"))
        .allMatch(each -> each.answers().isEmpty()));
  }

  @Test
  void a_reference_that_leads_nowhere_is_told() {
    Segment lost = Segment.builder()
        .name("dmz")
        .addMember("ghost")
        .source(SmallPosture.line(9))
        .build();

    assertEquals(
        List.of("dmz refers to ghost, which is not declared."),
        of(SmallPosture.assessed(SmallPosture.acme().addSegment(lost))).dangling());
    assertEquals(List.of(), of(SmallPosture.assessed(SmallPosture.acme())).dangling());
  }
}
