package dev.kamae.dsl.testing;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a file of accepted gaps, or with the way it was asked for: all faults at once. */
public final class AcceptedGapsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AcceptedGapsException(String message) {
    super(message);
  }

  AcceptedGapsException(String message, Throwable cause) {
    super(message, cause);
  }

  static AcceptedGapsException of(String file, List<String> faults) {
    return new AcceptedGapsException(
        faults.stream().collect(Collectors.joining("\n- ", file + " cannot be read:\n- ", "")));
  }
}
