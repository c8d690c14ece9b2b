package dev.kamae.dsl.testing;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.AcceptMode.ACCEPT;
import static dev.kamae.dsl.testing.AcceptMode.COMPARE;
import static dev.kamae.dsl.testing.AcceptMode.DROP_CLOSED;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What accepted gaps let pass, and what they do not. */
class AcceptedGapsTest extends AcceptedGapsKept {

  @Test
  void are_written_in_sorted_lines_below_a_head() throws IOException {
    hold(watchingEvery(minutes(30)), ACCEPT);
    List<String> written = lines();

    assertEquals(
        List.of(
            "# Accepted gaps of dev.kamae.dsl.testing.AcceptedGapsKept at pattern 3, one a line:"
                + " clause | element | value",
            "# Worse and new gaps fail the test. -Dkamae.accept=true writes this file,"
                + " -Dkamae.accept=closed drops what is closed."),
        written.subList(0, 2));
    List<String> gaps = written.subList(2, written.size());
    assertEquals(gaps.stream().sorted().toList(), gaps);
    assertTrue(gaps.containsAll(List.of(INTERVAL, CLOCKS)), gaps.toString());
    assertTrue(
        gaps.contains(
            "III.4.1.1 | building Kobe | unsaid: either(construction, earthquake-measure)"),
        gaps.toString());
    assertEquals(
        List.of("till.gaps: " + gaps.size() + " gaps written, to be accepted at pattern 3"), told);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void pass_and_tell_how_many_they_are() throws IOException {
    accept();
    hold(watchingEvery(minutes(30)), COMPARE);

    assertEquals(
        List.of("till.gaps: " + (lines().size() - 2)
            + " gaps accepted at pattern 3, none of them closed"),
        told);
  }

  @Test
  void fail_what_is_new() throws IOException {
    accept();
    write(lines().stream().filter(each -> !each.equals(INTERVAL)).toList());

    assertEquals(
        """
        Till KK at pattern 3 as of 2026-04-01 opens 1 gap beyond the COUNT accepted in till.gaps. Most serious first:
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: till-1 (server): 30 minutes; asked: at most 20 minutes; closed by: liveness().of(…).every(minutes(20)) LINE""".replace("COUNT", String.valueOf(lines().size() - 2))
            .replace("LINE", "(AcceptedGapsKept.java:" + line() + ")"),
        failure(watchingEvery(minutes(30)), COMPARE));
  }

  /** The line of the description's watch. */
  private static int line() {
    return watchingEvery(minutes(1)).posture().components().get(0).facts().claims().stream()
        .filter(each -> each.fact().id().equals("liveness-interval"))
        .map(each -> each.said().source().line())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fail_what_is_worse_than_accepted_by_a_second() throws IOException {
    accept();

    hold(watchingEvery(minutes(30)), COMPARE);
    assertEquals(
        """
        Till KK at pattern 3 as of 2026-04-01 opens 1 gap beyond the COUNT accepted in till.gaps. Most serious first:
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: till-1 (server): 1801 seconds; asked: at most 20 minutes; closed by: liveness().of(…).every(minutes(20)) LINE, accepted at: PT30M FILE""".replace("COUNT", String.valueOf(lines().size() - 2))
            .replace("LINE", "(AcceptedGapsKept.java:" + line() + ")")
            .replace("FILE", at(INTERVAL)),
        failure(watchingEvery(seconds(1801)), COMPARE));
  }

  @Test
  void fail_what_is_absent_where_a_value_was_accepted() throws IOException {
    accept();

    assertTrue(failure(watchingNothing(), COMPARE)
        .contains("till-1 (server): declared absent; asked: at most 20 minutes;"));
  }

  @Test
  void pass_any_value_where_absence_was_accepted() throws IOException {
    hold(watchingNothing(), ACCEPT);

    String message = failure(watchingEvery(days(300)), COMPARE);
    assertTrue(message.contains("opens 1 gap beyond"), message);
    assertTrue(message.contains("- Ⅲ.1.1.1 b Time"), message);
  }

  @Test
  void fail_a_value_where_silence_was_accepted() throws IOException {
    accept();
    edit(INTERVAL, "III.1.1.1.a | server till-1 | unsaid");

    assertTrue(failure(watchingEvery(minutes(30)), COMPARE)
        .endsWith(", accepted at: unsaid (till.gaps:"
            + (lines().indexOf("III.1.1.1.a | server till-1 | unsaid") + 1) + ")"));
  }

  @Test
  void tell_what_is_closed() throws IOException {
    accept();
    hold(watchingEvery(minutes(20)), COMPARE);

    assertEquals(
        List.of("till.gaps: " + (lines().size() - 2)
            + " gaps accepted at pattern 3, 1 of them closed, to be dropped by"
            + " -Dkamae.accept=closed:\n- " + INTERVAL + " " + at(INTERVAL)),
        told);
  }

  @Test
  void drop_what_is_closed_and_add_nothing() throws IOException {
    accept();
    List<String> before = lines();
    write(before.stream().filter(each -> !each.equals(CLOCKS)).toList());

    String message = failure(watchingEvery(minutes(20)), DROP_CLOSED);

    assertTrue(message.contains("- Ⅲ.1.1.5 Time synchronisation: till-1"), message);
    assertEquals(
        before.stream()
            .filter(each -> !each.equals(CLOCKS) && !each.equals(INTERVAL))
            .toList(),
        lines());
    assertTrue(told.get(0).contains("1 of them closed, dropped:\n- " + INTERVAL), told.get(0));
  }

  @Test
  void note_what_is_better_when_what_is_closed_is_dropped() throws IOException {
    accept();

    hold(watchingEvery(minutes(25)), DROP_CLOSED);
    assertTrue(lines().contains("III.1.1.1.a | server till-1 | PT25M"));

    assertThrows(AssertionError.class, () -> hold(watchingEvery(minutes(30)), DROP_CLOSED));
    assertTrue(lines().contains("III.1.1.1.a | server till-1 | PT25M"));
  }

  @Test
  void let_the_test_go_on() {
    accept();
    assertThat(watchingEvery(minutes(30)))
        .asOf(LocalDate.of(2026, 4, 1))
        .at(Pattern.PATTERN_3)
        .telling(told::add)
        .warning()
        .opensNothingBeyond(new AcceptedGaps("till.gaps", file))
        .meetsAll();

    assertEquals(2, told.size());
    assertTrue(told.get(0).startsWith("till.gaps: "), told.get(0));
    assertTrue(told.get(1).startsWith("Till KK does not meet pattern 3"), told.get(1));
  }

  @Test
  void warn_where_the_test_says_so() {
    accept();
    assertThat(watchingEvery(minutes(31)))
        .asOf(LocalDate.of(2026, 4, 1))
        .at(Pattern.PATTERN_3)
        .telling(told::add)
        .warning()
        .opensNothingBeyond(new AcceptedGaps("till.gaps", file), COMPARE);

    assertEquals(2, told.size());
    assertTrue(told.get(1).startsWith("Till KK at pattern 3 as of 2026-04-01 opens 1 gap beyond"));
  }
}
