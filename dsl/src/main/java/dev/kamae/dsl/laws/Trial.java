package dev.kamae.dsl.laws;

import dev.kamae.guideline.Pattern;
import java.util.Objects;

/**
 * One thing that is tried in order to break a law.
 *
 * @param about what is tried, such as {@code "without SERVER 'web-1'"}
 * @param check tries it, and throws an {@link AssertionError} that says what was expected where the law is broken
 */
public record Trial(String about, Runnable check) {

  /** Refuses what is missing. */
  public Trial {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(check, "check");
  }

  Trial at(Pattern pattern) {
    return new Trial(pattern + ", " + about, check);
  }

  /**
   * Tries it.
   *
   * @throws AssertionError where the law is broken
   */
  public void run() {
    check.run();
  }

  @Override
  public String toString() {
    return about;
  }
}
