package dev.kamae.posture.operation;

import dev.kamae.guideline.Demand;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import java.util.Optional;
import org.immutables.value.Value;

/** A service that the provider offers (Ⅲ.2.1.1). */
@Value.Immutable
public sealed interface Service extends Element permits ImmutableService {

  @Override
  String name();

  /** The confidentiality that the service demands, if it was said. */
  Optional<Demand> confidentiality();

  /** The availability that the service demands, if it was said. */
  Optional<Demand> availability();

  @Override
  Facts facts();

  @Override
  @Value.Auxiliary
  SourceLine source();

  @Override
  default ElementKind kind() {
    return ElementKind.SERVICE;
  }

  /** The pattern that the service demands, if both demands were said. */
  default Optional<Pattern> pattern() {
    return confidentiality()
        .flatMap(secrecy -> availability().map(uptime -> Pattern.demanding(secrecy, uptime)));
  }

  /** Starts a service. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a service. */
  final class Builder extends ImmutableService.Builder {
    Builder() {}
  }
}
