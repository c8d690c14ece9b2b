package dev.kamae.posture.fact;

/**
 * One fact together with what was said of it.
 *
 * @param fact the fact
 * @param said a value or a no
 * @param <T> the values that can be said
 */
public record Claim<T>(Fact<T> fact, Said<T> said) {

  /** Whether the other claim speaks of the same fact and says something else. */
  public boolean contradicts(Claim<?> other) {
    return fact == other.fact && !said.equals(other.said);
  }
}
