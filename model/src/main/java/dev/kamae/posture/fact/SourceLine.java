package dev.kamae.posture.fact;

import java.util.Objects;

/**
 * Where in the user's source something was said.
 *
 * @param type the fully qualified name of the class that holds the line
 * @param file the file name, such as {@code AcmePayroll.java}
 * @param line counted from 1, or 0 where the line is not known
 */
public record SourceLine(String type, String file, int line) {

  /** The line of what was made by a program rather than written in a source file. */
  public static final SourceLine UNKNOWN = new SourceLine("", "unknown", 0);

  /** Refuses null. */
  public SourceLine {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(file, "file");
  }

  /**
   * The file below a source root, such as {@code com/acme/AcmePayroll.java}: the package of the class and the name of
   * the file.
   */
  public String path() {
    int end = type.lastIndexOf('.');
    return type.substring(0, end + 1).replace('.', '/') + file;
  }

  /** In the form that development environments turn into a link, such as {@code (AcmePayroll.java:41)}. */
  @Override
  public String toString() {
    return "(" + file + ":" + line + ")";
  }
}
