package dev.kamae.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final String SMILE = "\uD83D\uDE00";

  @Test
  void a_text_has_at_most_a_thousand_characters_however_they_are_stored() {
    assertEquals(Optional.empty(), Texts.wrongWith(SMILE.repeat(1_000)));
    assertEquals(
        Optional.of("has 1001 characters of at most 1000"), Texts.wrongWith(SMILE.repeat(1_001)));
  }

  @Test
  void it_is_shown_whole_unless_it_is_too_long() {
    assertEquals("a".repeat(1_000), Texts.shown("a".repeat(1_000)));
    assertEquals(SMILE.repeat(40) + "…", Texts.shown(SMILE.repeat(1_001)));
  }

  @Test
  void what_cannot_be_printed_is_named_and_shown_by_its_code_point() {
    assertEquals(
        Optional.of("has the control character U+001F"), Texts.wrongWith("a \u001F~ \u0000"));
    assertEquals(Optional.of("has the lone surrogate U+D83D"), Texts.wrongWith("a\uD83D"));
    assertEquals("a <U+001F>~", Texts.shown("a \u001F~"));
    assertEquals("給与 <U+0085>", Texts.shown("給与 \u0085"));
    assertEquals(Optional.empty(), Texts.wrongWith("給与 ~"));
  }
}
