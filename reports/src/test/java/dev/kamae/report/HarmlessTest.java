package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HarmlessTest {

  @Test
  void printable_text_of_any_language_stays_as_it_is() {
    for (String each :
        new String[] {"", "web-1", "給与計算 ①", "שלום", "👨‍👩‍👧 𠮷野家", "line\nand\ttab"}) {
      assertEquals(each, Harmless.text(each));
    }
  }

  @Test
  void what_turns_the_text_around_it_is_shown_by_its_code_point() {
    assertEquals("a[U+202E]b[U+2066][U+200F]", Harmless.text("a\u202Eb\u2066\u200F"));
  }

  @Test
  void what_cannot_stand_in_a_page_is_shown_by_its_code_point() {
    assertEquals(
        "[U+0000][U+001B][U+0085][U+D83D][U+FFFF][U+FEFF]",
        Harmless.text("\u0000\u001B\u0085\uD83D\uFFFF\uFEFF"));
  }
}
