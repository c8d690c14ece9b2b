package dev.kamae.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvWriterTest {

  @Test
  void cells_of_every_sort_stand_in_one_line() {
    assertEquals(
        "5,true,,plain,'=1",
        CsvWriter.ready(out -> out.number(5).truth(true).nothing().text("plain").text("=1")));
  }

  @Test
  void a_comma_or_a_quote_is_quoted_wherever_it_stands() {
    assertEquals(
        "\",a\",\"a,\",\"\"\"a\",\"a\"\"\"",
        CsvWriter.ready(out -> out.text(",a").text("a,").text("\"a").text("a\"")));
  }
}
