package dev.kamae.dsl.exploring;

import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import dev.kamae.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Values that only just miss a reference. */
final class Short {

  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  private Short() {}

  /** A value that misses the reference by little; empty where every value that can be said reaches it. */
  @SuppressWarnings("unchecked")
  static <V> Optional<V> of(Comparison<V> comparison, V reference) {
    return (Optional<V>) missing(comparison, reference);
  }

  private static Optional<?> missing(Comparison<?> comparison, Object reference) {
    if (reference instanceof Span span) {
      return Optional.of(comparison == Comparison.AT_MOST ? longer(span) : shorter(span));
    }
    if (reference instanceof Percent percent) {
      return Optional.of(new Percent(percent.value().subtract(LEAST)));
    }
    if (reference instanceof Generations generations) {
      return Optional.of(new Generations(generations.count() - 1));
    }
    if (reference instanceof Standby standby) {
      return Optional.of(standby == Standby.HOT ? Standby.COLD : Standby.NONE);
    }
    if (reference instanceof BackupCheck) {
      return Optional.of(BackupCheck.every(Span.of(1, Unit.DAYS)));
    }
    if (reference instanceof Encryption) {
      return Optional.of(Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.1")));
    }
    return weaker((AuthenticationPolicy) reference);
  }

  private static Optional<AuthenticationPolicy> weaker(AuthenticationPolicy reference) {
    return reference.has(Method.ID_PASSWORD)
        ? Optional.empty()
        : Optional.of(AuthenticationPolicy.anyOf(Method.ID_PASSWORD));
  }

  private static Span longer(Span span) {
    return switch (span.unit()) {
      case HOURS -> Span.of(span.amount() * 60 + 1, Unit.MINUTES);
      case DAYS -> Span.of(span.amount() * 24 + 1, Unit.HOURS);
      case WEEKS -> Span.of(span.amount() * 7 + 1, Unit.DAYS);
      case YEARS -> Span.of(span.amount() * 12 + 1, Unit.MONTHS);
      default -> Span.of(span.amount() + 1, span.unit());
    };
  }

  private static Span shorter(Span span) {
    return switch (span.unit()) {
      case YEARS -> Span.of(span.amount() * 12 - 1, Unit.MONTHS);
      case MONTHS -> Span.of(span.amount() * 31 - 3, Unit.DAYS);
      case WEEKS -> Span.of(span.amount() * 7 - 1, Unit.DAYS);
      default -> Span.of(span.amount() - 1, span.unit());
    };
  }
}
