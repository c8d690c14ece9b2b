package dev.kamae.report.command;

import java.util.List;

/** What somebody asked for cannot be done; says why, one fault a line. */
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Misuse(String fault) {
    super(fault);
  }

  Misuse(List<String> faults) {
    super(String.join("\n", faults));
  }
}
