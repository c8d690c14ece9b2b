package dev.kamae.assessment.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.remedy.DescriptionWords.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of a description names as many of what it is said of as there is room for. */
class LineTest {

  private static final Line TWO = new Line("clocks().of(", List.of("web", "db"), ").synced()");

  @Test
  void all_where_there_is_room_and_dots_for_the_others_where_there_is_not() {
    assertEquals("clocks().of(web, db).synced()", TWO.toString());
    assertEquals("clocks().of(web, db).synced()", TWO.naming(2));
    assertEquals("clocks().of(web, …).synced()", TWO.naming(1));
    assertEquals("clocks().of(…).synced()", TWO.naming(0));
  }

  @Test
  void one_that_names_nothing_is_whole_as_it_is() {
    assertEquals("noFirewalls()", new Line("noFirewalls()", List.of(), "").naming(0));
  }
}
