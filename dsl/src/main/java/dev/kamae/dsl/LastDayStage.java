package dev.kamae.dsl;

import dev.kamae.posture.AcceptedGap;
import java.util.List;
import java.util.Optional;

/** An accepted gap that does not say yet until when. */
public final class LastDayStage {

  private final Saying saying;
  private final Optional<AcceptedGap> gap;
  private final List<GapTarget> targets;
  private final String reason;
  private final String owner;

  LastDayStage(
      Saying saying,
      Optional<AcceptedGap> gap,
      List<GapTarget> targets,
      String reason,
      String owner) {
    this.saying = saying;
    this.gap = gap;
    this.targets = targets;
    this.reason = reason;
    this.owner = owner;
  }

  /** Its last day, on which it still covers; one that no calendar has, or whose year has not four digits, is a fault. */
  public WaiverTerm until(int year, int month, int dayOfMonth) {
    Day lastDay = new Day(year, month, dayOfMonth);
    Saying checked = lastDay.date().isPresent()
        ? saying
        : saying.plusFault("is accepted until " + lastDay.wrong());
    return new WaiverTerm(checked, gap, targets, reason, owner, lastDay);
  }
}
