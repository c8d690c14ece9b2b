package dev.kamae.dsl;

import dev.kamae.posture.AcceptedGap;
import java.util.List;
import java.util.Optional;

/** An accepted gap that does not say yet who answers for it. */
public final class OwnerStage {

  private final Saying saying;
  private final Optional<AcceptedGap> gap;
  private final List<GapTarget> targets;
  private final String reason;

  OwnerStage(Saying saying, Optional<AcceptedGap> gap, List<GapTarget> targets, String reason) {
    this.saying = saying;
    this.gap = gap;
    this.targets = targets;
    this.reason = reason;
  }

  /** Who answers for it, in the user's words; a blank owner is a fault. */
  public LastDayStage ownedBy(String owner) {
    saying.givenAll(owner);
    Saying checked = owner.isBlank() ? saying.plusFault("has no owner") : saying.checking(owner);
    return new LastDayStage(checked, gap, targets, reason, owner);
  }
}
