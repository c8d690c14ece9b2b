package dev.kamae.posture.network;

import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import org.immutables.value.Value;

/** An inner network with the components in it. */
@Value.Immutable
public sealed interface Segment permits ImmutableSegment {

  /** The name of the segment. */
  String name();

  /** The names of the components in it, in the order of declaration. */
  List<String> members();

  /** The line that declared it. */
  @Value.Auxiliary
  SourceLine source();

  /** Starts a segment. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a segment. */
  final class Builder extends ImmutableSegment.Builder {
    Builder() {}
  }
}
