package dev.kamae.posture.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that can be said of an element, denied or left unsaid, such as its check interval. A fact
 * that is a plain yes has the value {@code true}.
 *
 * @param <T> the values that can be said
 */
public final class Fact<T> {

  private final String id;
  private final Optional<T> plainYes;
  private final int spread;

  private Fact(String id, Optional<T> plainYes) {
    this.id = id;
    this.plainYes = plainYes;
    this.spread = id.hashCode() ^ id.hashCode() >>> 15;
  }

  /** A fact with values; the id names its texts. */
  public static <T> Fact<T> of(String id) {
    Objects.requireNonNull(id, "id");
    return new Fact<>(id, Optional.empty());
  }

  /** A fact that is so or not. */
  public static Fact<Boolean> yesOrNo(String id) {
    Objects.requireNonNull(id, "id");
    return new Fact<>(id, Optional.of(true));
  }

  /** The name of the fact in the table of messages, such as {@code liveness-interval}. */
  public String id() {
    return id;
  }

  /** A number that tells most facts apart. */
  int spread() {
    return spread;
  }

  /** The value that is a plain yes; empty where a value has to be said. */
  public Optional<T> plainYes() {
    return plainYes;
  }

  @Override
  public String toString() {
    return id;
  }
}
