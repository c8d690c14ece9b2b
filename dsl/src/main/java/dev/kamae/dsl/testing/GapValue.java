package dev.kamae.dsl.testing;

import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.Said;

/** What stands where the guideline asks for something: a value, a no, or nothing. */
sealed interface GapValue {

  /** It was denied, or does not hold. */
  GapValue NO = new Word("no");

  /** Nothing was said. */
  GapValue UNSAID = new Word("unsaid");

  static <V> GapValue of(Item<V> item, Said<V> said) {
    return said.value()
        .<GapValue>map(value -> new Declared<>(item, value))
        .orElse(said.isNo() ? NO : UNSAID);
  }

  String notation();

  /** Whether it is no worse than what was accepted; what cannot be compared is worse. */
  boolean isWithin(GapValue accepted);

  /**
   * A no, or nothing.
   *
   * @param notation the word for it
   */
  record Word(String notation) implements GapValue {

    @Override
    public boolean isWithin(GapValue accepted) {
      return equals(accepted);
    }
  }

  /**
   * A declared value; that nothing is done at all is worse than any.
   *
   * @param item the item
   * @param value its value
   * @param <V> the values of the item
   */
  record Declared<V>(Item<V> item, V value) implements GapValue {

    @Override
    public String notation() {
      return item.comparison().notation(value);
    }

    @Override
    public boolean isWithin(GapValue accepted) {
      return accepted.equals(NO)
          || accepted instanceof Declared<?> other && other.item == item && isNoLaxer(other);
    }

    @SuppressWarnings("unchecked")
    private boolean isNoLaxer(Declared<?> other) {
      return item.comparison().isNoLaxer(value, (V) other.value);
    }
  }
}
