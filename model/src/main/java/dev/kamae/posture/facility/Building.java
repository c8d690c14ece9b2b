package dev.kamae.posture.facility;

import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A building with its server rooms, the provider's own or an operator's. */
@Value.Immutable
public sealed interface Building extends Place permits ImmutableBuilding {

  @Override
  String name();

  @Override
  Facts facts();

  /** Its server rooms, in the order of declaration. */
  List<ServerRoom> rooms();

  @Override
  Optional<String> operator();

  @Override
  @Value.Auxiliary
  SourceLine source();

  @Override
  default ElementKind kind() {
    return ElementKind.BUILDING;
  }

  /** Starts a building. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a building. */
  final class Builder extends ImmutableBuilding.Builder {
    Builder() {}
  }
}
