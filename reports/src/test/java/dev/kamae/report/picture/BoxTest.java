package dev.kamae.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {

  private static final Box BOX = box(10, 20, 30, 40);

  private static Box box(int x, int y, int width, int height) {
    return new Box(x, y, width, height, "");
  }

  @Test
  void its_right_and_lower_edges_follow_from_its_size() {
    assertEquals(40, BOX.right());
    assertEquals(60, BOX.bottom());
  }

  @Test
  void it_holds_what_lies_within_it_with_its_edges() {
    assertTrue(BOX.holds(BOX));
    for (Box beyond : List.of(
        box(9, 20, 30, 40), box(10, 19, 30, 40), box(10, 20, 31, 40), box(10, 20, 30, 41))) {
      assertFalse(BOX.holds(beyond), beyond::toString);
    }
  }

  @Test
  void two_meet_where_they_share_more_than_an_edge() {
    for (Box beside :
        List.of(box(40, 20, 30, 40), box(10, 60, 30, 40), box(0, 20, 10, 40), box(10, 0, 30, 20))) {
      assertFalse(BOX.meets(beside), beside::toString);
    }
    for (Box over :
        List.of(box(39, 20, 30, 40), box(10, 59, 30, 40), box(0, 20, 11, 40), box(10, 0, 30, 21))) {
      assertTrue(BOX.meets(over), over::toString);
    }
  }
}
