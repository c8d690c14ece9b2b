package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How texts stand in Java code. */
class JavaTextTest {

  @Test
  void quotes_and_backslashes_are_escaped() {
    assertEquals("\"a \\\"b\\\" \\\\u0041\"", JavaText.quoted("a \"b\" \\u0041"));
  }

  @Test
  void letters_of_any_script_and_emoji_stand_as_they_are() {
    assertEquals("\"金庫 خزنة 🔒\"", JavaText.quoted("金庫 خزنة 🔒"));
  }

  @Test
  void what_turns_the_text_around_or_cannot_be_seen_is_escaped() {
    assertEquals("\"a\\u202Eb\\u200Dc\\u2028\"", JavaText.quoted("a\u202Eb\u200Dc\u2028"));
  }

  @Test
  void variables_are_written_as_one_word() {
    assertEquals("web1", JavaText.variable("web-1", "component"));
    assertEquals("web1Debian12", JavaText.variable("web-1/Debian 12", "component"));
    assertEquals("edge", JavaText.variable("EDGE", "component"));
  }

  @Test
  void what_is_no_name_in_java_has_its_sort_before_it() {
    assertEquals("component", JavaText.variable("金庫", "component"));
    assertEquals("componentClass", JavaText.variable("class", "component"));
    assertEquals("component1A", JavaText.variable("1-A", "component"));
  }
}
