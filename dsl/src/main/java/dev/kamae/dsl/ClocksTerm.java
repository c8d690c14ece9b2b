package dev.kamae.dsl;

import static dev.kamae.posture.operation.UpkeepFacts.CLOCKS_AGREE;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCKS_CHECKED_REGULARLY;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCK_ERRORS_CORRECTED;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCK_SYNCED_BY;
import static dev.kamae.posture.operation.UpkeepFacts.CLOCK_SYNCED_TO;

import dev.kamae.posture.operation.TimeBase;
import java.util.List;

/** A plan of time synchronisation (Ⅲ.1.1.5). */
public final class ClocksTerm extends PlanTerm<ClocksTerm> implements UpkeepTerm {

  ClocksTerm(Saying saying, List<PlanTarget> targets) {
    super(saying, targets);
  }

  @Override
  ClocksTerm with(Saying more) {
    return new ClocksTerm(more, targets);
  }

  /** The clocks are synchronised by this method, such as {@code NTP} (Ⅲ.1.1.5, ⅲ). */
  public ClocksTerm syncedBy(String method) {
    return texts(CLOCK_SYNCED_BY, method);
  }

  /** The clocks are not synchronised. */
  public ClocksTerm notSynced() {
    return deny(CLOCK_SYNCED_BY).deny(CLOCK_SYNCED_TO);
  }

  /** The clocks follow this time (Ⅲ.1.1.5 ⅰ). */
  public ClocksTerm to(TimeBase time) {
    return say(CLOCK_SYNCED_TO, given(time));
  }

  /** The clocks agree with each other (Ⅲ.1.1.5 ⅱ). */
  public ClocksTerm agreeing() {
    return say(CLOCKS_AGREE);
  }

  /** The clocks do not agree with each other. */
  public ClocksTerm notAgreeing() {
    return deny(CLOCKS_AGREE);
  }

  /** A method for correcting an error of the clock is set (Ⅲ.1.1.5 ⅲ). */
  public ClocksTerm correctingErrors() {
    return say(CLOCK_ERRORS_CORRECTED);
  }

  /** No method for correcting an error of the clock is set. */
  public ClocksTerm notCorrectingErrors() {
    return deny(CLOCK_ERRORS_CORRECTED);
  }

  /** Time synchronisation is checked regularly (Ⅲ.1.1.5 ⅳ). */
  public ClocksTerm checkedRegularly() {
    return say(CLOCKS_CHECKED_REGULARLY);
  }

  /** Time synchronisation is not checked regularly. */
  public ClocksTerm notCheckedRegularly() {
    return deny(CLOCKS_CHECKED_REGULARLY);
  }
}
