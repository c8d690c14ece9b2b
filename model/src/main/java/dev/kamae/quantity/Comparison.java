package dev.kamae.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * How values of one kind are held against a reference value; it knows which way is stricter.
 *
 * @param <V> the values compared
 */
public interface Comparison<V> {

  /** An interval or a delay: the smaller is the stricter. */
  Comparison<Span> AT_MOST = new AtMost();

  /** A retention: the larger is the stricter. */
  Comparison<Span> AT_LEAST = new AtLeast();

  /** A percentage: the larger is the stricter. */
  Comparison<Percent> AT_LEAST_PERCENT = new AtLeastPercent();

  /** A number of generations: the larger is the stricter. */
  Comparison<Generations> AT_LEAST_GENERATIONS = new AtLeastGenerations();

  /** A standby: hot is stricter than cold. */
  Comparison<Standby> ORDERED = new Ordered();

  /** A check: only one at every backup meets the reference. */
  Comparison<BackupCheck> EVERY_BACKUP = new EveryBackupOnly();

  /** An authentication: by the tier of its weakest alternative. */
  Comparison<AuthenticationPolicy> ONE_OF_METHODS = new OneOfMethods();

  /** An encryption: by the safest of its layers. */
  Comparison<Encryption> ONE_OF_PROTOCOLS = new OneOfProtocols();

  /** The name of the kind in the guideline's table of figures, such as {@code AT_MOST}. */
  String kind();

  /** Whether the declared value reaches the reference. */
  Fit compare(V declared, V reference);

  /** Whether the declared value is the accepted one or stricter; what cannot be compared with it is not. */
  default boolean isNoLaxer(V declared, V accepted) {
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(accepted, "accepted");
    return declared.equals(accepted) || compare(declared, accepted) == Fit.MEETS;
  }

  /** How far a declared value misses the reference; empty where there is nothing to count. */
  default Optional<Distance> distance(V declared, V reference) {
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(reference, "reference");
    return Optional.empty();
  }

  /** The least that can be declared to reach the reference: the reference itself. */
  default V least(V reference) {
    Objects.requireNonNull(reference, "reference");
    return reference;
  }

  /** The laxer of two values, in its worst case; ties by notation. */
  V laxer(V one, V other);

  /** The value in the notation of the guideline's table of figures. */
  String notation(V value);

  /** What a declared value is met by although the reference does not list it by name; mostly empty. */
  default java.util.List<String> equivalents(V declared, V reference) {
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(reference, "reference");
    return java.util.List.of();
  }
}
