package dev.kamae.posture.facility;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import java.util.Optional;
import org.immutables.value.Value;

/** A server room; its facts include those of its building. */
@Value.Immutable
public sealed interface ServerRoom extends Element permits ImmutableServerRoom {

  @Override
  String name();

  /** The name of the building it is in. */
  String building();

  @Override
  Facts facts();

  @Override
  Optional<String> operator();

  @Override
  @Value.Auxiliary
  SourceLine source();

  @Override
  default ElementKind kind() {
    return ElementKind.SERVER_ROOM;
  }

  /** Starts a server room. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a server room. */
  final class Builder extends ImmutableServerRoom.Builder {
    Builder() {}
  }
}
