package dev.kamae.dsl;

import dev.kamae.posture.fact.SourceLine;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.function.Predicate;

/** Where the user's source speaks: the first frame outside of this package. */
final class Here {

  /** So many frames, those of a word said by reflection among them, are fetched at once. */
  private static final int NEAR = 14;

  private static final StackWalker WALKER =
      StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE), NEAR);
  private static final String PACKAGE = Here.class.getPackageName();
  private static final Predicate<StackFrame> OURS = frame -> packageOf(frame).equals(PACKAGE);

  /** Between two frames of ours there can be one of the JDK, which called a lambda. */
  private static final Predicate<StackFrame> OURS_OR_JDK =
      OURS.or(frame -> packageOf(frame).startsWith("java."));

  private static final Predicate<StackFrame> THE_USERS = OURS_OR_JDK.negate();

  private Here() {}

  /** The line that called the word which is running. */
  static SourceLine line() {
    return WALKER.walk(frames ->
        frames.filter(THE_USERS).findFirst().map(Here::lineOf).orElse(SourceLine.UNKNOWN));
  }

  /** The word which is running, as the user wrote it. */
  static String word() {
    return WALKER.walk(frames -> frames
        .takeWhile(OURS_OR_JDK)
        .filter(OURS)
        .reduce((inner, outer) -> outer)
        .map(StackFrame::getMethodName)
        .orElse("a word"));
  }

  private static String packageOf(StackFrame frame) {
    return frame.getDeclaringClass().getPackageName();
  }

  private static SourceLine lineOf(StackFrame frame) {
    if (frame.getFileName() == null) {
      return SourceLine.UNKNOWN;
    }
    Class<?> outermost = frame.getDeclaringClass().getNestHost();
    return new SourceLine(
        outermost.getName(), frame.getFileName(), Math.max(0, frame.getLineNumber()));
  }
}
