package dev.kamae.dsl;

import dev.kamae.posture.fact.SourceLine;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a description.
 *
 * @param text the whole sentence, its lines included
 * @param source the line it is sorted by
 */
record Fault(String text, SourceLine source) {

  /** By file and line. */
  static final Comparator<SourceLine> BY_LINE =
      Comparator.comparing(SourceLine::file).thenComparingInt(SourceLine::line);

  /** In the order in which faults are reported. */
  static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::source, BY_LINE).thenComparing(Fault::text);

  /** A fault with one line, which stands last. */
  static Fault at(SourceLine source, String text) {
    return new Fault(text + " " + source, source);
  }

  /** A fault with two lines, such as "server 'web' is placed twice: (A.java:12) and (A.java:14)". */
  static Fault twice(String text, SourceLine one, SourceLine other) {
    List<SourceLine> sorted = List.of(one, other).stream().sorted(BY_LINE).toList();
    return new Fault(text + ": " + sorted.get(0) + " and " + sorted.get(1), sorted.get(0));
  }
}
