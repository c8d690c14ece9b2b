package dev.kamae.posture.fact;

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

  /** In the form that development environments turn into a link, such as {@code (AcmePayroll.java:41)}. */
  @Override
  public String toString() {
    return "(" + file + ":" + line + ")";
  }
}
