package dev.kamae.posture;

import java.util.Locale;
import java.util.Objects;

/**
 * Whoever can say what a provider's posture is; every description does. Descriptions name themselves in {@code
 * META-INF/services/dev.kamae.posture.Described}, so that the gap reports of all of them can be written without a list
 * of their classes.
 */
@FunctionalInterface
public interface Described {

  /** The posture. */
  Posture posture();

  /** The name of the folder of the reports of a class, such as {@code acme-payroll} for {@code AcmePayroll}. */
  static String folderOf(Class<?> type) {
    Objects.requireNonNull(type, "type");
    return type.getSimpleName()
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }
}
