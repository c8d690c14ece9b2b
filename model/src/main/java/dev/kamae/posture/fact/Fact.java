package dev.kamae.posture.fact;

/**
 * Something that can be said of an element, denied or left unsaid, such as its check interval. A fact
 * that is a plain yes has the value {@code true}.
 *
 * @param <T> the values that can be said
 */
public final class Fact<T> {

  private final String id;

  private Fact(String id) {
    this.id = id;
  }

  /** A fact with values; the id names its texts. */
  public static <T> Fact<T> of(String id) {
    return new Fact<>(id);
  }

  /** A fact that is so or not. */
  public static Fact<Boolean> yesOrNo(String id) {
    return new Fact<>(id);
  }

  /** The name of the fact in the table of messages, such as {@code liveness-interval}. */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
