package dev.kamae.posture.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that facts are said of and that has no parts of its own: the provider, a sort of event, a log,
 * a diagnosis, a backup target, an authentication policy, a sort of information, a record, a partner
 * provider or a means of exchange.
 */
@Value.Immutable
public sealed interface Topic extends Element permits ImmutableTopic {

  @Override
  String name();

  @Override
  ElementKind kind();

  /** The standard term that it is, such as {@code USAGE} of the logs; none where a name is all there is. */
  Optional<String> term();

  @Override
  Facts facts();

  @Override
  @Value.Auxiliary
  SourceLine source();

  /** The topic as it counts on the date. */
  default Topic asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return facts().areAttested()
        ? builder()
            .name(name())
            .kind(kind())
            .term(term())
            .facts(facts().asOf(date))
            .source(source())
            .build()
        : this;
  }

  /** Starts a topic. */
  static Builder builder() {
    return new Builder();
  }

  /** Makes a topic. */
  final class Builder extends ImmutableTopic.Builder {
    Builder() {}
  }
}
