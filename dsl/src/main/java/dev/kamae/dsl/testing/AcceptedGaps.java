package dev.kamae.dsl.testing;

import java.nio.file.Path;

/**
 * The gaps that a posture may have until they are closed, in a text file beside the test; made by {@code
 * acceptedGaps("acme.gaps")}.
 *
 * <p>The file has a line a gap: the clause, the element, the value that was accepted. Gaps that it does not name and
 * those that are worse than accepted fail the test; undeclared is worse than any value, and so is what cannot be
 * compared. It is written by {@code -Dkamae.accept=true}, and what is closed is dropped from it by {@code
 * -Dkamae.accept=closed}; both are refused where the environment variable {@code CI} is set.
 */
public final class AcceptedGaps {

  private final String name;
  private final Path file;

  AcceptedGaps(String name, Path file) {
    this.name = name;
    this.file = file;
  }

  /** The name that was given. */
  String name() {
    return name;
  }

  /** Where the file stands, or will stand. */
  Path file() {
    return file;
  }
}
