package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @Test
  void a_wide_character_takes_two_columns_and_a_mark_none() {
    assertEquals(3, Columns.width("abc"));
    assertEquals(6, Columns.width("給与系"));
    assertEquals(6, Columns.width("Ⅲ（…"));
    assertEquals(2, Columns.width("\uD83D\uDE00"));
    assertEquals(1, Columns.width("e\u0301"));
    assertEquals(1, Columns.width("é"));
  }

  @ParameterizedTest
  @CsvSource({
    "1100, 115F", "2010, 27BF", "2B00, A4CF", "A960, A97F", "AC00, D7A3",
    "E000, FAFF", "FE10, FE6F", "FF00, FF60", "FFE0, FFE6", "1F000, 10FFFF"
  })
  void a_block_of_wide_characters_ends_where_it_ends(String first, String last) {
    assertEquals(List.of(2, 2), List.of(width(first, 0), width(last, 0)));
    assertTrue(width(first, -1) < 2);
    assertTrue(last.equals("10FFFF") || width(last, 1) < 2);
  }

  private static int width(String point, int beside) {
    return Columns.width(Character.toString(Integer.parseInt(point, 16) + beside));
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

  @Test
  void a_line_is_not_left_half_empty_for_a_space() {
    assertEquals(List.of("ab c", "def"), Columns.wrap("ab cdef", "", "", 4));
    assertEquals(List.of("abc", "def"), Columns.wrap("abc def", "", "", 4));
  }

  @Test
  void a_comma_stays_with_what_it_follows_unless_the_line_has_room_for_one_character_only() {
    assertEquals(List.of("監", "視、", "通知"), Columns.wrap("監視、通知", "", "", 4));
    assertEquals(List.of("監", "、", "視"), Columns.wrap("監、視", "", "", 2));
    assertEquals(List.of("監"), Columns.wrap("監", "", "", 1));
  }
}
