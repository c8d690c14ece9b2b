package dev.kamae.dsl;

import java.util.function.Function;

/**
 * Words that somebody vouches for, not yet since when.
 *
 * @param <T> the term
 */
public final class AttestedStage<T> {

  private final Saying saying;
  private final Function<Saying, T> term;
  private final String by;

  private AttestedStage(Saying saying, Function<Saying, T> term, String by) {
    this.saying = saying;
    this.term = term;
    this.by = by;
  }

  static <T> AttestedStage<T> by(String who, Saying saying, Function<Saying, T> term) {
    return new AttestedStage<>(saying.checking(who), term, who);
  }

  /** Its first day, before which what was said does not count; one that the calendar does not have is a fault. */
  public AttestedOnStage<T> on(int year, int month, int dayOfMonth) {
    return new AttestedOnStage<>(saying, term, by, new Day(year, month, dayOfMonth));
  }
}
