package dev.kamae.posture.facility;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A region of a cloud, with its zones; nobody but its operator knows the buildings behind it. */
@Value.Immutable
public sealed interface Region extends Place permits ImmutableRegion {

  @Override
  String name();

  @Override
  Facts facts();

  /** The names of its zones, in the order of declaration. */
  List<String> zones();

  @Override
  Optional<String> operator();

  @Override
  @Value.Auxiliary
  SourceLine source();

  @Override
  default ElementKind kind() {
    return ElementKind.REGION;
  }

  /** Starts a region. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a region. */
  final class Builder extends ImmutableRegion.Builder {
    Builder() {}
  }
}
