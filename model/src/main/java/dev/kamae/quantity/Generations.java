package dev.kamae.quantity;

/**
 * How many generations of a backup are kept; none is a fact that falls short of every value.
 *
 * @param count zero or more
 */
public record Generations(int count) {

  /**
   * Refuses a negative number.
   *
   * @throws IllegalArgumentException "-1 generations: a number of generations is zero or more"
   */
  public Generations {
    if (count < 0) {
      throw new IllegalArgumentException(
          count + " generations: a number of generations is zero or more");
    }
  }

  /** The number in digits. */
  public String notation() {
    return Integer.toString(count);
  }

  @Override
  public String toString() {
    return notation();
  }
}
