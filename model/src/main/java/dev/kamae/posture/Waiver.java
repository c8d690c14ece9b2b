package dev.kamae.posture;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.SourceLine;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A gap that the provider accepts for a while: what it was accepted at, of which element, why, by whom and until
 * when. A waiver never changes a verdict; it lies over it.
 *
 * <p>Only a gap can be accepted. What is undeclared cannot, because nobody knows what there is to accept.
 */
@Value.Immutable
public sealed interface Waiver permits ImmutableWaiver {

  /** The gap, with what it was accepted at. */
  AcceptedGap gap();

  /** The element whose gap it is; without one, the gaps of every element that no waiver of its own names. */
  Optional<WaivedElement> element();

  /** Why it is accepted, in the provider's words. */
  String reason();

  /** Who answers for it. */
  String owner();

  /** The last day on which it covers; a day is one in Japan (Asia/Tokyo). */
  LocalDate lastDay();

  /** The line that declared it. */
  @Value.Auxiliary
  SourceLine source();

  /** The clause whose gap it is. */
  default Clause clause() {
    return gap().clause();
  }

  /** Starts a waiver. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a waiver. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
