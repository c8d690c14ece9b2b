package dev.kamae.dsl.laws;

import dev.kamae.guideline.Pattern;

/** One thing that is tried in order to break a law. */
public final class Trial {

  private final String about;
  private final Runnable check;

  Trial(String about, Runnable check) {
    this.about = about;
    this.check = check;
  }

  Trial at(Pattern pattern) {
    return new Trial(pattern + ", " + about, check);
  }

  /**
   * Tries it.
   *
   * @throws AssertionError where the law is broken, with what was expected
   */
  public void run() {
    check.run();
  }

  /** What is tried, such as {@code without SERVER 'web-1'}. */
  @Override
  public String toString() {
    return about;
  }
}
