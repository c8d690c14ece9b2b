package dev.kamae.dsl;

import dev.kamae.posture.AcceptedGap;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.Waiver;
import java.util.List;
import java.util.Optional;

/** A gap that the provider accepts for a while. */
public final class WaiverTerm {

  private final Saying saying;
  private final Optional<AcceptedGap> gap;
  private final List<GapTarget> targets;
  private final String reason;
  private final String owner;
  private final Day lastDay;

  WaiverTerm(
      Saying saying,
      Optional<AcceptedGap> gap,
      List<GapTarget> targets,
      String reason,
      String owner,
      Day lastDay) {
    this.saying = saying;
    this.gap = gap;
    this.targets = targets;
    this.reason = reason;
    this.owner = owner;
    this.lastDay = lastDay;
  }

  Saying saying() {
    return saying;
  }

  /** What was accepted; empty where its value is at fault. */
  Optional<AcceptedGap> gap() {
    return gap;
  }

  List<GapTarget> targets() {
    return targets;
  }

  /** The waiver of one element, or of every one; empty where its value or its last day is at fault. */
  Optional<Waiver> waiver(Optional<WaivedElement> element) {
    return gap.flatMap(accepted -> lastDay
        .date()
        .map(last -> Waiver.builder()
            .gap(accepted)
            .element(element)
            .reason(reason)
            .owner(owner)
            .lastDay(last)
            .source(saying.source())
            .build()));
  }
}
