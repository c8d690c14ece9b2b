package dev.kamae.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table whose cells are already escaped; a column whose name ends with a colon holds numbers. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  MarkdownTable(String... columns) {
    row(Arrays.stream(columns)
        .map(each -> each.endsWith(":") ? name(each) : each)
        .toArray(String[]::new));
    row(Arrays.stream(columns)
        .map(each -> each.endsWith(":") ? "--:" : "---")
        .toArray(String[]::new));
  }

  private static String name(String column) {
    return column.substring(0, column.length() - 1);
  }

  void row(String... cells) {
    lines.add(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
