package dev.kamae.assessment.exploring;

import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import java.util.Comparator;
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

  private static final Comparator<Point> IN_ORDER = Comparator.<Point>comparingInt(
          each -> each.clause().position())
      .thenComparing(Point::element)
      .thenComparing(each -> each.claim().key())
      .thenComparing(each -> each.scope().key())
      .thenComparing(each -> each.claim().toString())
      .thenComparing(each -> each.scope().toString());

  /** Refuses null. */
  public Point {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(claim, "claim");
  }

  /** The guideline's order, then by kind and name of the element. */
  @Override
  public int compareTo(Point other) {
    return IN_ORDER.compare(this, other);
  }
}
