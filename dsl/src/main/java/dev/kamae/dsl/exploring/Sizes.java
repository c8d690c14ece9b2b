package dev.kamae.dsl.exploring;

import dev.kamae.posture.Posture;

/**
 * How large generated postures are.
 *
 * @param components how many components, what runs on servers included
 * @param buildings how many buildings and regions
 * @param links how many links, outer and inner
 * @param services how many services
 */
record Sizes(Range components, Range buildings, Range links, Range services) {

  static final Sizes USUAL =
      new Sizes(new Range(0, 12), new Range(0, 3), new Range(0, 4), new Range(0, 2));

  /**
   * From the fewest to the most.
   *
   * @param fewest zero or more
   * @param most as many or more
   */
  record Range(int fewest, int most) {

    /**
     * Refuses what is no range.
     *
     * @throws IllegalArgumentException "20 to 1: the first is zero or more, the second is no less"
     */
    Range {
      if (fewest < 0 || most < fewest) {
        throw new IllegalArgumentException(
            fewest + " to " + most + ": the first is zero or more, the second is no less");
      }
    }

    boolean contains(int size) {
      return fewest <= size && size <= most;
    }
  }

  /**
   * Refuses sizes that no posture has together.
   *
   * @throws IllegalArgumentException "1 to 20 components and 0 to 0 buildings: a component stands in a building"
   * @throws IllegalArgumentException "2 to 3 links and 0 to 0 components: a link leads to a component"
   */
  Sizes {
    if (components.fewest() > 0 && buildings.most() == 0) {
      throw new IllegalArgumentException(
          "%d to %d components and 0 to 0 buildings: a component stands in a building"
              .formatted(components.fewest(), components.most()));
    }
    if (links.fewest() > 0 && components.most() == 0) {
      throw new IllegalArgumentException(
          "%d to %d links and 0 to 0 components: a link leads to a component"
              .formatted(links.fewest(), links.most()));
    }
  }

  /** Whether a posture is so large; where its parts contradicted each other, it can have become smaller. */
  boolean fit(Posture posture) {
    return components.contains(posture.components().size())
        && buildings.contains(posture.places().size())
        && links.contains(posture.links().size())
        && services.contains(posture.services().size());
  }
}
