package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void a_wide_character_takes_two_columns_and_a_mark_none() {
    assertEquals(3, Columns.width("abc"));
    assertEquals(6, Columns.width("給与系"));
    assertEquals(6, Columns.width("Ⅲ（…"));
    assertEquals(2, Columns.width("\uD83D\uDE00"));
    assertEquals(1, Columns.width("e\u0301"));
  }

  @Test
  void a_text_is_filled_up_on_either_side() {
    assertEquals("給与 |", Columns.left("給与", 5) + "|");
    assertEquals("  給与", Columns.right("給与", 6));
    assertEquals("too long", Columns.left("too long", 3));
  }

  @Test
  void a_long_text_is_cut_with_an_ellipsis() {
    assertEquals("payroll", Columns.cut("payroll", 7));
    assertEquals("給…", Columns.cut("給与計算", 5));
    assertEquals("pay…", Columns.cut("pay roll", 6));
  }

  @Test
  void lines_break_at_spaces_and_the_next_ones_have_their_own_indent() {
    assertEquals(
        List.of("- one two", "  three", "  four"),
        Columns.wrap("one two three four", "- ", "  ", 9));
  }

  @Test
  void a_text_without_spaces_breaks_where_the_line_is_full_but_not_before_a_full_stop() {
    assertEquals(List.of("監視し", "ている"), Columns.wrap("監視している", "", "", 6));
    assertEquals(List.of("監視", "中。通", "知"), Columns.wrap("監視中。通知", "", "", 6));
  }

  @Test
  void a_character_wider_than_the_line_still_gets_one() {
    assertTrue(Columns.wrap("給与", "  ", "  ", 1).size() >= 2);
  }
}
