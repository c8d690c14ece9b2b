package dev.kamae.posture.fact;

import java.util.Arrays;
import java.util.Collection;

/** Which facts are said of an element, by their ids. Elements of which the same facts are said can share one. */
final class Form {

  private final Fact<?>[] facts;
  private final short[] places;
  private final int hash;

  private Form(Fact<?>[] facts) {
    this.facts = facts;
    this.places = new short[Integer.highestOneBit(facts.length + 1) * 4];
    this.hash = Arrays.hashCode(facts);
    for (int i = 0; i < facts.length; i++) {
      places[free(facts[i])] = (short) (i + 1);
    }
  }

  /** A form of these facts, sorted by their ids. */
  static Form of(Collection<? extends Claim<?>> sorted) {
    return new Form(sorted.stream().map(Claim::fact).toArray(Fact<?>[]::new));
  }

  int size() {
    return facts.length;
  }

  Fact<?> fact(int place) {
    return facts[place];
  }

  /** The place of the fact, or less than zero. */
  int placeOf(Fact<?> fact) {
    int mask = places.length - 1;
    int at = fact.spread() & mask;
    while (places[at] != 0) {
      if (facts[places[at] - 1] == fact) {
        return places[at] - 1;
      }
      at = at + 1 & mask;
    }
    return -1;
  }

  private int free(Fact<?> fact) {
    int mask = places.length - 1;
    int at = fact.spread() & mask;
    while (places[at] != 0) {
      at = at + 1 & mask;
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Form that && hash == that.hash && Arrays.equals(facts, that.facts);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
