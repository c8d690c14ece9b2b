package dev.kamae.samples.planted;

/**
 * A mistake to be planted in a source file of the product.
 *
 * @param name what is wrong, in words
 * @param file the file, below the package {@code dev.kamae} of the module {@code model}
 * @param right the words that stand there now, exactly once
 * @param wrong what stands there instead
 * @param red the law, or the class of tests, that has to fail
 */
record Mistake(String name, String file, String right, String wrong, Red red) {

  /** What has to fail. */
  sealed interface Red {}

  /** A law by its name, tried on generated postures. */
  record TheLaw(String name) implements Red {}

  /** The tests of a class, of which one at least fails. */
  record TheTests(String className) implements Red {}

  @Override
  public String toString() {
    return name;
  }
}
