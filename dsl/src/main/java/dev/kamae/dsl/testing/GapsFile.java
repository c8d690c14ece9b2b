package dev.kamae.dsl.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of accepted gaps: a head that says what it is, and the gaps in sorted lines.
 *
 * @param name the name that messages give it
 * @param path where it stands
 * @param head the first line, which says whose gaps they are, at which pattern
 */
record GapsFile(String name, Path path, String head) {

  private static final String HINT =
      "# Worse and new gaps fail the test. -Dkamae.accept=true writes this file, -Dkamae.accept=closed drops what is closed.";

  static GapsFile of(AcceptedGaps gaps, String description, int pattern) {
    return new GapsFile(
        gaps.name(),
        gaps.file(),
        "# Accepted gaps of " + description + " at pattern " + pattern
            + ", one a line: clause | element | value");
  }

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * The gaps, each with the number of its line.
   *
   * @throws AcceptedGapsException listing all lines that cannot be read
   */
  Map<Gap.Key, Line> read() {
    List<String> lines = lines();
    Map<Gap.Key, Line> gaps = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    checkHead(lines, faults);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        add(i + 1, lines.get(i), gaps, faults);
      }
    }
    if (!faults.isEmpty()) {
      throw AcceptedGapsException.of(name, faults);
    }
    return gaps;
  }

  private void checkHead(List<String> lines, List<String> faults) {
    if (lines.isEmpty() || !lines.get(0).equals(head)) {
      faults.add("the first line is not '" + head + "' " + at(1));
    }
  }

  private void add(int number, String line, Map<Gap.Key, Line> gaps, List<String> faults) {
    try {
      Gap gap = GapLine.read(line);
      Line first = gaps.putIfAbsent(gap.key(), new Line(gap, number));
      if (first != null) {
        faults.add("'" + line + "' is the gap of line " + first.number() + " again " + at(number));
      }
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage() + " " + at(number));
    }
  }

  /** A line of the file, as messages name it. */
  String at(int line) {
    return "(" + path.getFileName() + ":" + line + ")";
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new AcceptedGapsException(name + " cannot be read: it is not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the gaps, in the place of those that stand there. */
  void write(Collection<Gap> gaps) {
    WholeText.write(
        path,
        gaps.stream()
            .map(GapLine::of)
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n", head + "\n" + HINT + "\n", "\n")));
  }

  /**
   * A gap and where it stands.
   *
   * @param gap the gap
   * @param number the number of its line, from 1
   */
  record Line(Gap gap, int number) {}
}
