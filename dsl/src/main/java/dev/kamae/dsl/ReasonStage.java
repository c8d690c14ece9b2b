package dev.kamae.dsl;

import dev.kamae.posture.AcceptedGap;
import java.util.List;
import java.util.Optional;

/** An accepted gap that does not say yet why. */
public final class ReasonStage {

  private final Saying saying;
  private final Optional<AcceptedGap> gap;
  private final List<GapTarget> targets;

  ReasonStage(Saying saying, Optional<AcceptedGap> gap, List<GapTarget> targets) {
    this.saying = saying;
    this.gap = gap;
    this.targets = targets;
  }

  /** Why it is accepted, in the user's words; a blank reason is a fault. */
  public OwnerStage because(String reason) {
    saying.givenAll(reason);
    Saying checked = reason.isBlank() ? saying.plusFault("has no reason") : saying.checking(reason);
    return new OwnerStage(checked, gap, targets, reason);
  }
}
