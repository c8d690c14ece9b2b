package dev.kamae.dsl.testing;

import dev.kamae.posture.fact.SourceLine;
import java.util.Arrays;
import java.util.Collection;

/** Stack traces that show nothing but lines of the user's own. */
final class Trace {

  private static final String PACKAGE = Trace.class.getPackageName() + ".";

  private Trace() {}

  /** From the line that asked, down to where the test platform calls it. */
  static <T extends Throwable> T ofCaller(T error) {
    error.setStackTrace(Arrays.stream(error.getStackTrace())
        .dropWhile(each -> isOurs(each.getClassName()))
        .takeWhile(each -> !isPlatform(each.getClassName()))
        .toArray(StackTraceElement[]::new));
    return error;
  }

  /** Ours, or what the JDK calls between lines of ours. */
  private static boolean isOurs(String type) {
    return type.startsWith(PACKAGE) || type.startsWith("java.");
  }

  private static boolean isPlatform(String type) {
    return type.startsWith("java.lang.reflect.")
        || type.startsWith("jdk.internal.reflect.")
        || type.startsWith("org.junit.");
  }

  /** Of the lines that describe what falls short. */
  static <T extends Throwable> T ofLines(T error, Collection<SourceLine> lines) {
    error.setStackTrace(lines.stream()
        .filter(each -> each.line() > 0)
        .distinct()
        .map(each -> new StackTraceElement(each.type(), "describe", each.file(), each.line()))
        .toArray(StackTraceElement[]::new));
    return error;
  }
}
