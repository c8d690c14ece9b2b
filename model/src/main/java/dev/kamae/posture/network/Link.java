package dev.kamae.posture.network;

import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import dev.kamae.posture.fact.Facts;
import dev.kamae.posture.fact.SourceLine;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A connection between two ends; external where one of them lies outside. */
@Value.Immutable
public sealed interface Link extends Element permits ImmutableLink {

  @Override
  String name();

  /** Where it comes from. */
  LinkEnd from();

  /** Where it leads to. */
  LinkEnd to();

  /** The names of the components that it passes on its way, in order. */
  List<String> through();

  @Override
  Facts facts();

  @Override
  @Value.Auxiliary
  SourceLine source();

  /** Whether one of its ends is of this type. */
  default boolean endsAt(LinkEnd.Type type) {
    Objects.requireNonNull(type, "type");
    return from().type() == type || to().type() == type;
  }

  /** The outside network at one of its ends, the internet, a maintenance line or a partner provider before others. */
  @Override
  default Optional<LinkEnd.Type> type() {
    return Stream.of(from(), to())
        .filter(LinkEnd::isOutside)
        .map(LinkEnd::type)
        .min(Comparator.naturalOrder());
  }

  @Override
  default ElementKind kind() {
    return from().isOutside() || to().isOutside()
        ? ElementKind.EXTERNAL_LINK
        : ElementKind.INNER_LINK;
  }

  /** Starts a link. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a link. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
