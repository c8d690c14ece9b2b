package dev.kamae.report;

import dev.kamae.posture.fact.SourceLine;
import dev.kamae.source.SourceRoots;

/**
 * A line in a file of the repository.
 *
 * @param path from the root of the repository
 * @param line counted from 1
 */
record Spot(String path, int line) {

  /** The line; where it is not known, the first of its file or else of the description. */
  static Spot of(SourceLine line, Judged judged) {
    SourceLine known =
        line.type().isEmpty() ? firstOf(judged.assessment().posture().description()) : line;
    return new Spot(judged.sources().path(known).orElse(known.file()), Math.max(1, known.line()));
  }

  private static SourceLine firstOf(String description) {
    String outermost = description.replaceFirst("\\$.*", "");
    String file = outermost.substring(outermost.lastIndexOf('.') + 1) + ".java";
    return new SourceLine(outermost, file, 1);
  }

  /** The path as a relative address, whatever letters it has. */
  String uri() {
    return SourceRoots.escaped(path);
  }

  /** Such as {@code app/src/main/java/com/acme/AcmePayroll.java:17}. */
  @Override
  public String toString() {
    return path + ":" + line;
  }
}
