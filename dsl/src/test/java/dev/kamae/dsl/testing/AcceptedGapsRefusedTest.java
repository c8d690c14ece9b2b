package dev.kamae.dsl.testing;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.AcceptMode.ACCEPT;
import static dev.kamae.dsl.testing.AcceptMode.COMPARE;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kamae.dsl.Description;
import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of accepted gaps that are refused. */
class AcceptedGapsRefusedTest extends AcceptedGapsKept {

  @Test
  void are_refused_where_there_is_no_file() {
    assertEquals(
        "there are no accepted gaps at " + file + ": write them by -Dkamae.accept=true",
        refusal(Pattern.PATTERN_3, COMPARE));
    assertFalse(Files.exists(file));
  }

  @Test
  void are_refused_at_another_pattern_even_when_they_are_to_be_written() throws IOException {
    accept();
    List<String> before = lines();
    String message = "till.gaps cannot be read:\n- the first line is not '# Accepted gaps of"
        + " dev.kamae.dsl.testing.AcceptedGapsKept at pattern 1, one a line: clause | element |"
        + " value' (till.gaps:1)";

    assertEquals(message, refusal(Pattern.PATTERN_1, COMPARE));
    assertEquals(message, refusal(Pattern.PATTERN_1, ACCEPT));
    assertEquals(before, lines());
  }

  @Test
  void are_refused_with_all_lines_that_cannot_be_read() throws IOException {
    accept();
    write(List.of(
        lines().get(0),
        "",
        "III.1.1.1.a | server a | PT30M",
        "what is this",
        "III.9.9.9 | server a | PT30M",
        "III.1.1.1.i | server a | no: x",
        "III.1.1.1.a | machine a | PT30M",
        "III.1.1.1.a | server | PT30M",
        "III.1.1.1.a | server b | 30 minutes",
        "III.1.1.5 | server a | PT30M",
        "III.1.1.1.a | server a | PT40M",
        "III.1.1.1.a | server a | b | PT40M"));

    assertEquals("""
        till.gaps cannot be read:
        - 'what is this' is not 'clause | element | value' (till.gaps:4)
        - 'III.9.9.9' is no requirement or item of the guideline (till.gaps:5)
        - 'III.1.1.1.i' is no requirement or item of the guideline (till.gaps:6)
        - 'machine a' is no kind of element with a name, such as 'server web-1' (till.gaps:7)
        - 'server' is no kind of element with a name, such as 'server web-1' (till.gaps:8)
        - '30 minutes' is no value of III.1.1.1.a (till.gaps:9)
        - 'PT30M' is neither 'no: claim' nor 'unsaid: claim' (till.gaps:10)
        - 'III.1.1.1.a | server a | PT40M' is the gap of line 3 again (till.gaps:11)""", refusal(Pattern.PATTERN_3, COMPARE));
  }

  @Test
  void are_refused_where_they_are_no_text() throws IOException {
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});

    assertEquals("till.gaps cannot be read: it is not UTF-8", refusal(Pattern.PATTERN_3, COMPARE));
  }

  @Test
  void never_change_a_verdict() {
    accept();
    Description description = watchingEvery(minutes(30));

    hold(description, COMPARE);
    assertThrows(
        AssertionError.class,
        () -> assertThat(description)
            .asOf(LocalDate.of(2026, 4, 1))
            .at(Pattern.PATTERN_3)
            .meets(dev.kamae.guideline.Item.LIVENESS_INTERVAL));
  }
}
