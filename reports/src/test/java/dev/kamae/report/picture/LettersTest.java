package dev.kamae.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  /** A hundred high, so that widths are hundredths of the height. */
  private static final Type PLAIN = new Type(100, false);

  private static final String WOMAN = "\uD83D\uDC69";

  @ParameterizedTest
  @CsvSource({
    "i, 41",
    "m, 98",
    "c, 59",
    "A, 75",
    "a, 64",
    "~, 64",
    "\u007F, 80",
    "é, 80",
    "\u10FF, 80",
    "\u1100, 105",
    "\u2E7F, 105",
    "\u2E80, 100",
    "漢, 100",
    "\uD83B\uDFFF, 100",
    "\uD83C\uDC00, 140",
    "\uD83C\uDFFA, 140",
    "\uD83C\uDFFB, 0",
    "\uD83C\uDFFF, 0",
    "\uD83D\uDC00, 140",
    "\u0301, 0",
    "\u20DD, 0",
    "\u200D, 0"
  })
  void a_letter_is_as_wide_as_its_script(String letter, int width) {
    assertEquals(width, Letters.width(letter, PLAIN));
  }

  @Test
  void bold_letters_are_wider_and_parts_are_rounded_up() {
    assertEquals(71, Letters.width("a", new Type(100, true)));
    assertEquals(1, Letters.width("i", new Type(1, false)));
    assertEquals(1, Letters.width("\u2E80", new Type(1, false)));
    assertEquals(2, Letters.width("mm", new Type(1, false)));
  }

  @Test
  void a_text_that_fits_stays_whole_and_another_ends_with_an_ellipsis() {
    assertEquals("mm", Letters.cut("mm", 196, PLAIN));
    assertEquals("…", Letters.cut("mm", 195, PLAIN));
    assertEquals("m…", Letters.cut("mmm", 203, PLAIN));
    assertEquals("…", Letters.cut("mmm", 202, PLAIN));
  }

  @Test
  void nothing_is_left_where_not_even_the_ellipsis_fits() {
    assertEquals("…", Letters.cut("mm", 105, PLAIN));
    assertEquals("", Letters.cut("mm", 104, PLAIN));
  }

  @Test
  void no_sign_is_torn_apart() {
    assertEquals("a…", Letters.cut("a" + WOMAN + "\u200D" + WOMAN, 320, PLAIN));
    assertEquals("a" + WOMAN + "…", Letters.cut("a" + WOMAN + WOMAN, 320, PLAIN));
  }
}
