package dev.kamae.assessment.exploring;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import java.util.List;
import java.util.Objects;

/**
 * What became of a clause. One that was and is a gap, or was and is undeclared, is better where something of it is
 * fixed or better and nothing is new or worse, and the other way round; where something open of it was not asked on
 * the other side, because the element was not there or it could not arise, it is neither.
 *
 * @param clause a measure, for its requirement, an item, or a practice
 * @param before what it came to before
 * @param after what it came to after
 * @param shift what became of it
 * @param elements what became of it element by element
 */
public record ClauseShift(
    Clause clause, Verdict before, Verdict after, Shift shift, List<ElementShift> elements) {

  /** Copies. */
  public ClauseShift {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(shift, "shift");
    Objects.requireNonNull(elements, "elements");
    elements = List.copyOf(elements);
  }

  static ClauseShift of(Clause clause, Verdict before, Verdict after, List<ElementShift> elements) {
    Shift shift = Shift.between(before, after, () -> together(elements));
    return new ClauseShift(clause, before, after, shift, elements);
  }

  private static Shift together(List<ElementShift> elements) {
    boolean better = elements.stream().anyMatch(each -> each.shift().isForBetter());
    boolean worse = elements.stream().anyMatch(each -> each.shift().isForWorse());
    if (better && worse || elements.stream().anyMatch(ElementShift::aroseOrLapsed)) {
      return Shift.OTHERWISE;
    }
    return better ? Shift.BETTER : worse ? Shift.WORSE : Shift.UNCHANGED;
  }
}
