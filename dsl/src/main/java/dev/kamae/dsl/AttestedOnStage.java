package dev.kamae.dsl;

import java.util.function.Function;

/**
 * Words that somebody vouches for, not yet until when.
 *
 * @param <T> the term
 */
public final class AttestedOnStage<T> {

  private final Saying saying;
  private final Function<Saying, T> term;
  private final String by;
  private final Day on;

  AttestedOnStage(Saying saying, Function<Saying, T> term, String by, Day on) {
    this.saying = saying;
    this.term = term;
    this.by = by;
    this.on = on;
  }

  /**
   * Its last day, after which what was said does not count; one before the first day is a fault, and so is one that
   * the calendar does not have.
   */
  public AttestedUntilStage<T> until(int year, int month, int dayOfMonth) {
    return new AttestedUntilStage<>(saying, term, by, on, new Day(year, month, dayOfMonth));
  }
}
