package dev.kamae.dsl.testing;

import static dev.kamae.dsl.Words.*;
import static dev.kamae.dsl.testing.AcceptMode.ACCEPT;
import static dev.kamae.dsl.testing.PostureAssertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A provider with two gaps, and a file of accepted gaps beside it. */
abstract class AcceptedGapsKept {

  static final String INTERVAL = "III.1.1.1.a | server till-1 | PT30M";
  static final String CLOCKS = "III.1.1.5 | server till-1 | unsaid: clock-synced-by";

  @TempDir
  Path folder;

  Path file;
  final List<String> told = new ArrayList<>();

  @BeforeEach
  void where_the_file_stands() {
    file = folder.resolve("till.gaps");
  }

  static Description watchingEvery(SpanTerm interval) {
    return () -> provider("Till KK")
        .housedIn(building("Kobe").with(serverRoom("1").holding(server("till-1"))))
        .watching(liveness().of(everyComponent()).every(interval));
  }

  static Description watchingNothing() {
    return () -> provider("Till KK")
        .housedIn(building("Kobe").with(serverRoom("1").holding(server("till-1"))))
        .watching(liveness().of(everyComponent()).notWatched());
  }

  void hold(Description description, AcceptMode mode) {
    hold(description, Pattern.PATTERN_3, mode);
  }

  void hold(Description description, Pattern pattern, AcceptMode mode) {
    assertThat(description)
        .asOf(LocalDate.of(2026, 4, 1))
        .at(pattern)
        .telling(told::add)
        .opensNothingBeyond(new AcceptedGaps("till.gaps", file), mode);
  }

  String failure(Description description, AcceptMode mode) {
    return assertThrows(AssertionError.class, () -> hold(description, mode)).getMessage();
  }

  String refusal(Pattern pattern, AcceptMode mode) {
    return assertThrows(
            AcceptedGapsException.class, () -> hold(watchingEvery(minutes(30)), pattern, mode))
        .getMessage();
  }

  List<String> lines() throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  void write(List<String> lines) throws IOException {
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  void edit(String from, String to) throws IOException {
    List<String> before = lines();
    assertTrue(before.contains(from), from);
    write(before.stream().map(each -> each.equals(from) ? to : each).toList());
  }

  void accept() {
    hold(watchingEvery(minutes(30)), ACCEPT);
    told.clear();
  }

  String at(String line) throws IOException {
    return "(till.gaps:" + (lines().indexOf(line) + 1) + ")";
  }
}
