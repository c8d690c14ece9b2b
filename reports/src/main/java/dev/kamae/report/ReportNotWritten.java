package dev.kamae.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report could not be written; what stood in its place before is unharmed. Says which one and why, such as "the
 * report out/index.html could not be written: Is a directory".
 */
public final class ReportNotWritten extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  ReportNotWritten(Path file, IOException cause) {
    super("the report " + file + " could not be written: " + reason(cause), cause);
  }

  /** Why, as a person would say it. */
  static String reason(IOException cause) {
    boolean isPlain = cause.getClass() == IOException.class && cause.getMessage() != null;
    if (isPlain || cause instanceof TemplateFault) {
      return cause.getMessage();
    }
    return cause instanceof FileSystemException failure
        ? Optional.ofNullable(failure.getReason()).orElseGet(cause::toString)
        : cause.toString();
  }
}
