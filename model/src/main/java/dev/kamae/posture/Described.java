package dev.kamae.posture;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whoever can say what a provider's posture is; every description does. Descriptions name themselves in {@code
 * META-INF/services/dev.kamae.posture.Described}, so that the gap reports of all of them can be written without a list
 * of their classes.
 */
@FunctionalInterface
public interface Described {

  /** The posture. */
  Posture posture();

  /**
   * The posture of a description that says the same again when it is asked again; tests and reports ask through this,
   * so that no verdict depends on how often somebody has asked before.
   *
   * @throws UnsteadyDescription "com.acme.AcmePayroll says something else when it is asked again: server 'web-1'
   *     liveness interval was PT5M (AcmePayroll.java:41), and is PT6M (AcmePayroll.java:41); a description keeps nothing
   *     between two calls"
   */
  static Posture steady(Described described) {
    Objects.requireNonNull(described, "described");
    Posture first = described.posture();
    differenceOf(first, described).ifPresent(difference -> {
      throw new UnsteadyDescription(first.description(), difference);
    });
    return first;
  }

  private static Optional<String> differenceOf(Posture first, Described described) {
    try {
      return new FirstDifference(first, described.posture()).text();
    } catch (RuntimeException refusal) {
      return Optional.of(Objects.requireNonNullElseGet(refusal.getMessage(), refusal::toString));
    }
  }

  /** The name of the folder of the reports of a class, such as {@code acme-payroll} for {@code AcmePayroll}. */
  static String folderOf(Class<?> type) {
    Objects.requireNonNull(type, "type");
    return type.getSimpleName()
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }
}
