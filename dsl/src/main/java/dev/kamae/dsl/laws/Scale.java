package dev.kamae.dsl.laws;

import dev.kamae.guideline.Item;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Values that can be said in place of one: on both sides of each reference value of the item, and the extremes. */
final class Scale {

  private static final BigDecimal LITTLE = new BigDecimal("0.0001");

  private Scale() {}

  /** The values, the reference values among them. */
  @SuppressWarnings("unchecked")
  static <V> Stream<V> of(Item<V> item, V said) {
    Stream<V> around = item.reference().values().stream()
        .flatMap(Optional::stream)
        .flatMap(each -> (Stream<V>) around(each));
    return Stream.concat(around, (Stream<V>) others(said)).distinct();
  }

  /** More than zero where the one is stricter than the other, less where it is laxer, else zero. */
  static int order(Comparison<?> comparison, Object one, Object other) {
    if (one instanceof Span first && other instanceof Span second) {
      int longer = longer(first, second);
      return comparison == Comparison.AT_MOST ? -longer : longer;
    }
    if (one instanceof Percent first && other instanceof Percent second) {
      return first.value().compareTo(second.value());
    }
    if (one instanceof Generations first && other instanceof Generations second) {
      return first.count() - second.count();
    }
    if (one instanceof Standby first && other instanceof Standby second) {
      return second.compareTo(first);
    }
    return Integer.compare(strength(one), strength(other));
  }

  /** Spans that overlap, as a month and 30 days do, are neither. */
  private static int longer(Span one, Span other) {
    if (one.isAtLeast(other) == one.isAtMost(other)) {
      return 0;
    }
    return one.isAtLeast(other) ? 1 : -1;
  }

  private static int strength(Object value) {
    if (value instanceof BackupCheck check) {
      return check.equals(BackupCheck.AT_EVERY_BACKUP) ? 1 : 0;
    }
    if (value instanceof Encryption encryption) {
      return encryption.isSafe() ? 1 : 0;
    }
    return -weak((AuthenticationPolicy) value);
  }

  /** How many factors are of the weaker tier. */
  private static int weak(AuthenticationPolicy policy) {
    return (int) policy.alternatives().stream()
        .flatMap(Set::stream)
        .filter(Scale::isWeak)
        .count();
  }

  /** What one knows; everything else one has or is. */
  private static boolean isWeak(Method method) {
    return method == Method.ID_PASSWORD;
  }

  private static Stream<?> around(Object reference) {
    if (reference instanceof Span span) {
      return Stream.of(span, nudged(span, -1), nudged(span, 1));
    }
    if (reference instanceof Percent percent) {
      return Stream.of(
          percent,
          new Percent(percent.value().subtract(LITTLE)),
          new Percent(percent.value().add(LITTLE)));
    }
    return reference instanceof Generations kept
        ? Stream.of(kept, new Generations(kept.count() - 1), new Generations(kept.count() + 1))
        : Stream.empty();
  }

  /** Longer or shorter by little, in a unit that can be compared. */
  private static Span nudged(Span span, int by) {
    return switch (span.unit()) {
      case HOURS -> Span.of(span.amount() * 60 + by, Unit.MINUTES);
      case DAYS -> Span.of(span.amount() * 24 + by, Unit.HOURS);
      case WEEKS -> Span.of(span.amount() * 7 + by, Unit.DAYS);
      case YEARS -> Span.of(span.amount() * 12 + by, Unit.MONTHS);
      case MONTHS -> Span.of(span.amount() * 30 + 2L * by, Unit.DAYS);
      default -> Span.of(span.amount() + by, span.unit());
    };
  }

  private static Stream<?> others(Object said) {
    if (said instanceof Span) {
      return Stream.of(Span.of(1, Unit.SECONDS), Span.of(10, Unit.YEARS));
    }
    if (said instanceof Percent) {
      return Stream.of(new Percent(BigDecimal.ZERO), new Percent(BigDecimal.valueOf(100)));
    }
    if (said instanceof Standby) {
      return Stream.of(Standby.values());
    }
    if (said instanceof BackupCheck) {
      return Stream.of(
          BackupCheck.AT_EVERY_BACKUP,
          BackupCheck.every(Span.of(1, Unit.DAYS)),
          BackupCheck.every(Span.of(2, Unit.YEARS)));
    }
    if (said instanceof Encryption) {
      return Stream.of(
          Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.3")),
          Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.1")),
          Encryption.NONE);
    }
    return said instanceof AuthenticationPolicy policy ? retiered(policy) : Stream.empty();
  }

  /** The policy with one factor of the other tier, with as many alternatives and factors. */
  private static Stream<AuthenticationPolicy> retiered(AuthenticationPolicy policy) {
    List<AuthenticationPolicy> all = new ArrayList<>();
    for (Set<Method> alternative : policy.alternatives()) {
      for (Method each : alternative) {
        for (Method other : Method.values()) {
          if (isWeak(each) != isWeak(other) && !alternative.contains(other)) {
            all.add(with(policy, alternative, each, other));
          }
        }
      }
    }
    int alternatives = policy.alternatives().size();
    return all.stream().filter(each -> each.alternatives().size() == alternatives);
  }

  private static AuthenticationPolicy with(
      AuthenticationPolicy policy, Set<Method> alternative, Method factor, Method other) {
    Set<Method> changed = new TreeSet<>(alternative);
    changed.remove(factor);
    changed.add(other);
    return new AuthenticationPolicy(policy.alternatives().stream()
        .map(each -> each.equals(alternative) ? changed : each)
        .toList());
  }
}
