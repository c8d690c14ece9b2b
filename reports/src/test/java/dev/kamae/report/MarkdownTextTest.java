package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '"',
      value = {
        "web-1^ web-1",
        "a|b^ a\\|b",
        "`rm`^ \\`rm\\`",
        "<b>&amp;^ &lt;b&gt;&amp;amp;",
        "@acme^ @<!-- -->acme",
        "fixes #12^ fixes #<!-- -->12",
        "GH-12^ GH<!-- -->-12",
        "http://x^ http:<!-- -->//x",
        "www.x.y^ www<!-- -->.x.y",
        "[a](b)^ \\[a\\](b)",
        "*a* _b_ ~c~^ \\*a\\* \\_b\\_ \\~c\\~",
        "給与（本番）^ 給与（本番）"
      })
  void nothing_is_markup(String text, String escaped) {
    assertEquals(escaped, MarkdownText.escaped(text));
  }

  @Test
  void a_text_stays_on_one_line_and_shows_what_cannot_be_seen() {
    assertEquals("a b \\[U+202E\\]c", MarkdownText.escaped("a\r\n\nb\t\u202ec\n"));
  }
}
