package dev.kamae.dsl.testing;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.WaivedElement;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;

/**
 * What is open, in the form in which it can be accepted.
 *
 * @param key of what
 * @param value at what
 */
record Gap(Key key, GapValue value) {

  Clause clause() {
    return key.clause();
  }

  /** Whether whoever accepted the other one accepted this one too. */
  boolean isWithin(Gap accepted) {
    return key.equals(accepted.key) && value.isWithin(accepted.value);
  }

  /**
   * What a gap is of.
   *
   * @param clause a requirement or an item
   * @param kind what sort of thing the element is
   * @param name its name
   * @param claim which sentence of a requirement, empty for an item
   */
  record Key(Clause clause, ElementKind kind, String name, String claim) {

    WaivedElement element() {
      return new WaivedElement(kind, name);
    }

    static Key of(Clause clause, Element element, String claim) {
      return new Key(clause, element.kind(), element.name(), claim);
    }
  }
}
