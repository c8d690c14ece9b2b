package dev.kamae.dsl.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A term in a section.
 *
 * @param root how it begins
 * @param words the words that are chained to it
 */
record Line(Root root, String words) {

  static Line of(Term term) {
    return new Line(term.root(), term.words());
  }

  String section() {
    return Sections.section(root.bare().getClass()).orElseThrow().name();
  }

  String code() {
    return root.code() + words;
  }

  private boolean canJoin(Line other) {
    return !root.of().isEmpty()
        && root.before().equals(other.root.before())
        && root.after().equals(other.root.after())
        && words.equals(other.words);
  }

  private Line joined(Line other) {
    return new Line(root.of(Stream.concat(root.of().stream(), other.root.of().stream())), words);
  }

  /** The lines, with those that say the same of several elements as one. */
  static List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int same = 0;
      while (same < joined.size() && !joined.get(same).canJoin(line)) {
        same++;
      }
      if (same < joined.size()) {
        joined.set(same, joined.get(same).joined(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
