package dev.kamae.assessment.exploring;

import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import java.util.Objects;

/**
 * What is judged on one element: a sentence of a requirement or a practice, or an evaluation item.
 *
 * @param clause the requirement's measure, the practice, or the item
 * @param element on whom; the provider where there is no element to judge
 * @param scope what the elements are called together
 * @param claim what is asked, in words; of an item, what its elements are called
 */
public record Point(Clause clause, ElementName element, Phrase scope, Phrase claim)
    implements Comparable<Point> {

  /** Refuses null. */
  public Point {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(claim, "claim");
  }

  /** The guideline's order, then by kind and name of the element, then by what is asked. */
  @Override
  public int compareTo(Point other) {
    int order = Integer.compare(clause.position(), other.clause.position());
    order = order != 0 ? order : element.compareTo(other.element);
    order = order != 0 ? order : claim.id().compareTo(other.claim.id());
    return order != 0 ? order : scope.id().compareTo(other.scope.id());
  }
}
