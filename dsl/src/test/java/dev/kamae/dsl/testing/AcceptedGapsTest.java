package dev.kamae.dsl.testing;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.AcceptMode.ACCEPT;
import static dev.kamae.dsl.testing.AcceptMode.COMPARE;
import static dev.kamae.dsl.testing.AcceptMode.DROP_CLOSED;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.dsl.Description;
import dev.kamae.dsl.SpanTerm;
import dev.kamae.guideline.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gaps that a test accepts, and the whole text of what it says about them. */
class AcceptedGapsTest {

  private static final String INTERVAL = "III.1.1.1.a | server till-1 | PT30M";
  private static final String CLOCKS = "III.1.1.5 | server till-1 | unsaid: clock-synced-by";

  @TempDir
  private Path folder;

  private Path file;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void where_the_file_stands() {
    file = folder.resolve("till.gaps");
  }

  private static Description watchingEvery(SpanTerm interval) {
    return () -> provider("Till KK")
        .housedIn(building("Kobe").with(serverRoom("1").holding(server("till-1"))))
        .watching(liveness().of(everyComponent()).every(interval));
  }

  private static Description watchingNothing() {
    return () -> provider("Till KK")
        .housedIn(building("Kobe").with(serverRoom("1").holding(server("till-1"))))
        .watching(liveness().of(everyComponent()).notWatched());
  }

  private void hold(Description description, AcceptMode mode) {
    hold(description, Pattern.PATTERN_3, mode);
  }

  private void hold(Description description, Pattern pattern, AcceptMode mode) {
    assertThat(description)
        .asOf(LocalDate.of(2026, 4, 1))
        .at(pattern)
        .telling(told::add)
        .opensNothingBeyond(new AcceptedGaps("till.gaps", file), mode);
  }

  private String failure(Description description, AcceptMode mode) {
    return assertThrows(AssertionError.class, () -> hold(description, mode)).getMessage();
  }

  private String refusal(Pattern pattern, AcceptMode mode) {
    return assertThrows(
            AcceptedGapsException.class, () -> hold(watchingEvery(minutes(30)), pattern, mode))
        .getMessage();
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private void write(List<String> lines) throws IOException {
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private void edit(String from, String to) throws IOException {
    List<String> before = lines();
    assertTrue(before.contains(from), from);
    write(before.stream().map(each -> each.equals(from) ? to : each).toList());
  }

  private void accept() {
    hold(watchingEvery(minutes(30)), ACCEPT);
    told.clear();
  }

  private String at(String line) throws IOException {
    return "(till.gaps:" + (lines().indexOf(line) + 1) + ")";
  }

  @Test
  void are_written_in_sorted_lines_below_a_head() throws IOException {
    hold(watchingEvery(minutes(30)), ACCEPT);
    List<String> written = lines();

    assertEquals(
        List.of(
            "# Accepted gaps of dev.kamae.dsl.testing.AcceptedGapsTest at pattern 3, one a line:"
                + " clause | element | value",
            "# Worse and new gaps fail the test. -Dkamae.accept=true writes this file,"
                + " -Dkamae.accept=closed drops what is closed."),
        written.subList(0, 2));
    List<String> gaps = written.subList(2, written.size());
    assertEquals(gaps.stream().sorted().toList(), gaps);
    assertTrue(gaps.containsAll(List.of(INTERVAL, CLOCKS)), gaps.toString());
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
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: till-1 (server): 30 minutes; asked: at most 20 minutes; closed by: 20 minutes LINE""".replace("COUNT", String.valueOf(lines().size() - 2))
            .replace("LINE", "(AcceptedGapsTest.java:" + line() + ")"),
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
        - Ⅲ.1.1.1 a Liveness monitoring interval ★: till-1 (server): 1801 seconds; asked: at most 20 minutes; closed by: 20 minutes LINE, accepted at: PT30M FILE""".replace("COUNT", String.valueOf(lines().size() - 2))
            .replace("LINE", "(AcceptedGapsTest.java:" + line() + ")")
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
        + " dev.kamae.dsl.testing.AcceptedGapsTest at pattern 1, one a line: clause | element |"
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
