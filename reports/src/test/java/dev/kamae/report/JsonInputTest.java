package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Values of a report that may have been written by hand. */
class JsonInputTest {

  private static JsonInput in(String json) {
    return new JsonInput(new JsonText(Path.of("report.json"), json));
  }

  private static String text(String letters) {
    return in(" \"" + letters + "\"").text();
  }

  private static String wrong(Function<JsonInput, ?> read, String json) {
    return assertThrows(ReportNotRead.class, () -> read.apply(in(json))).getMessage();
  }

  @Test
  void a_text_is_read_with_all_its_escapes() {
    assertEquals("給与 é", text("給与 é"));
    assertEquals("\"\\/\b\f\n\r\t", text("\\\"\\\\\\/\\b\\f\\n\\r\\t"));
    assertEquals("é給\uD83D\uDE00 x", text("\\u00e9\\u7D66\\ud83D\\uDE00 x"));
  }

  @Test
  void any_other_escape_is_refused_where_it_stands() {
    assertEquals(
        "the earlier report report.json:1:3: this is no escape that JSON knows",
        wrong(JsonInput::text, "\"a\\x\""));
    assertEquals(
        "the earlier report report.json:2:2: four hexadecimal digits are expected after \\u",
        wrong(JsonInput::text, "\n\"\\u12g4\""));
    assertEquals(
        "the earlier report report.json:1:2: a text stands on one line, without control characters",
        wrong(JsonInput::text, "\"\n\""));
    assertEquals(
        "the earlier report report.json:1:3: the text does not end", wrong(JsonInput::text, "\"a"));
  }

  @Test
  void a_number_is_whole_and_fits() {
    assertEquals(0, in("0").number());
    assertEquals(907, in(" 907,").number());
    assertEquals(999_999_999_999_999_999L, in("999999999999999999").number());
    for (String each : new String[] {"1000000000000000000", "01", "1.5", "1e3"}) {
      assertEquals(
          "the earlier report report.json:1:1: a whole number is expected here",
          wrong(JsonInput::number, each));
    }
    assertEquals(
        "the earlier report report.json:1:1: a whole number is expected here, not '-1'",
        wrong(JsonInput::number, "-1"));
    assertEquals(
        "the earlier report report.json:1:2: a whole number is expected here, not '/'",
        wrong(JsonInput::number, " /"));
  }

  @Test
  void what_stands_there_instead_is_told_by_its_beginning() {
    assertEquals(
        "the earlier report report.json:1:1: a text is expected here, not 'abcdefghijklmnopqrst'",
        wrong(JsonInput::text, "abcdefghijklmnopqrstuvw"));
    assertEquals(
        "the earlier report report.json:1:1: a text is expected here, not 'ab'",
        wrong(JsonInput::text, "ab"));
    assertEquals(
        "the earlier report report.json:1:1: true or false is expected here, not the end of the file",
        wrong(JsonInput::truth, ""));
  }
}
