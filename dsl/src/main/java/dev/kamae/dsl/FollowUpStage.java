package dev.kamae.dsl;

import java.util.Arrays;

/** A follow-up report that does not say yet what it follows. */
public final class FollowUpStage {

  private final Saying saying;

  FollowUpStage(Saying saying) {
    this.saying = saying;
  }

  /** What the report follows: {@code OUTAGE}, {@code FAULT} or {@code PERFORMANCE} (Ⅲ.1.1.8). */
  public FollowUpTerm of(EventRole first, EventRole... more) {
    EventRole[] events = Varargs.joined(saying, first, more);
    return new FollowUpTerm(
        saying, Arrays.stream(events).map(Roles::event).distinct().toList());
  }
}
