package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private final StringBuilder out = new StringBuilder();
  private final JsonWriter json = new JsonWriter(out);

  @Test
  void structures_are_indented_by_two_spaces_and_those_in_line_stand_on_one_line() {
    json.object().name("a").array().objectInLine().name("b").number(1);
    json.name("c").array().nothing().truth(true).close().close();
    json.objectInLine().close().close().name("d").array().close().close().end();

    assertEquals("""
        {
          "a": [
            {"b": 1, "c": [null, true]},
            {}
          ],
          "d": []
        }
        """, out.toString());
  }

  @Test
  void a_text_keeps_all_that_can_be_seen() {
    String text = "給与 \uD83D\uDE00 é / ' <b> & \u3000";

    json.string(text);

    assertEquals("\"" + text + "\"", out.toString());
  }

  @Test
  void quotes_and_whatever_cannot_be_seen_or_turns_the_text_are_escaped() {
    String text = "\"\\\n\t\u0000\u007f\u0085\u200b\u202e\u2028\u2029\ufeff";

    json.objectInLine().name(text).string(text).close();

    assertEquals(
        "{\"\\\"\\\\\\u000a\\u0009\\u0000\\u007f\\u0085\\u200b\\u202e\\u2028\\u2029\\ufeff\": ",
        out.substring(0, out.length() / 2 + 1));
    assertEquals(Map.of(text, text), JsonReader.read(out.toString()));
  }

  @Test
  void a_failure_to_write_is_passed_on() {
    JsonWriter failing = new JsonWriter(new Full());

    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> failing.object().name("a"));
    assertEquals("full", failure.getCause().getMessage());
  }

  private static final class Full extends Writer {

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      throw new IOException("full");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
