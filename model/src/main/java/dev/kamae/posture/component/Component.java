package dev.kamae.posture.component;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application, platform, server, storage, security appliance or network device. What runs on a server
 * is named through it, as in {@code web-1/Debian 12}.
 */
@Value.Immutable
public sealed interface Component extends Element permits ImmutableComponent {

  @Override
  String name();

  @Override
  ElementKind kind();

  /** The type of a security appliance. */
  Optional<ApplianceType> appliance();

  /** The type of a platform. */
  Optional<PlatformType> platform();

  @Override
  default Optional<? extends Enum<?>> type() {
    return appliance().isPresent() ? appliance() : platform();
  }

  /** The name of the server that it runs on, if it runs on one. */
  Optional<String> host();

  /** The name of the building or region that it stands in. */
  String place();

  /** The name of the server room or zone that it stands in; empty where it stands in a region as a whole. */
  Optional<String> room();

  @Override
  Facts facts();

  @Override
  Optional<String> operator();

  @Override
  @Value.Auxiliary
  SourceLine source();

  /** Whether it is a security appliance of this type. */
  default boolean is(ApplianceType type) {
    Objects.requireNonNull(type, "type");
    return appliance().isPresent() && appliance().get() == type;
  }

  /** Whether it is a platform of this type. */
  default boolean is(PlatformType type) {
    Objects.requireNonNull(type, "type");
    return platform().isPresent() && platform().get() == type;
  }

  /** Starts a component. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a component. */
  final class Builder extends ImmutableComponent.Builder {
    Builder() {}
  }
}
