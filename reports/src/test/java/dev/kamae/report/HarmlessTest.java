package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "0000, 0008", "000B, 001F", "007F, 009F", "061C, 061C", "200E, 200F", "202A, 202E",
    "2066, 2069", "FDD0, FDEF", "FEFF, FEFF", "FFFE, FFFF", "1FFFE, 1FFFF", "10FFFE, 10FFFF"
  })
  void it_is_so_from_the_first_to_the_last_of_its_block_and_no_further(String first, String last) {
    int from = Integer.parseInt(first, 16);
    int to = Integer.parseInt(last, 16);

    assertEquals("[U+" + first + "][U+" + last + "]", shown(from) + shown(to));
    for (int beside : new int[] {from - 1, to + 1}) {
      if (Character.isValidCodePoint(beside)) {
        assertEquals(Character.toString(beside), shown(beside));
      }
    }
  }

  private static String shown(int point) {
    return Harmless.text(Character.toString(point));
  }

  @Test
  void a_line_has_one_space_wherever_there_is_white_space() {
    for (String each :
        new String[] {"a\tb", "a\nb", "a\u000Bb", "a\rb", "a  b", "a \r\n\t b", "a b"}) {
      assertEquals("a b", Harmless.line(each));
    }
    assertEquals(" a b ", Harmless.line(" a b "));
    assertEquals(" a ", Harmless.line("  a\n"));
    assertEquals("a[U+0008]b[U+000E]", Harmless.line("a\bb\u000E"));
  }
}
