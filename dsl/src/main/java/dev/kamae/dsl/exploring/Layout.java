package dev.kamae.dsl.exploring;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of code. */
final class Layout {

  private static final String STEP = "    ";

  private Layout() {}

  /** One step further to the right. */
  static String indented(String lines) {
    return STEP + lines.replace("\n", "\n" + STEP);
  }

  /** A word with terms, each in a line of its own. */
  static String section(String word, List<String> terms) {
    String all = terms.stream().map(Layout::indented).collect(Collectors.joining(",\n"));
    return "." + word + "(\n" + all + ")";
  }
}
