package dev.kamae.assessment.exploring;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.Comparison;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one point. A side is missing where its posture has no such element. Of an item that was and is a gap
 * on the element, the laxer of the two declared values is the worse, and no control at all is laxer than any value;
 * values that cannot be compared, such as 30 days and a month, are neither.
 *
 * @param point where
 * @param before what it came to before
 * @param after what it came to after
 * @param shift what became of it
 */
public record ElementShift(Point point, Optional<Side> before, Optional<Side> after, Shift shift) {

  /** Refuses null. */
  public ElementShift {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(shift, "shift");
  }

  static ElementShift of(Point point, Optional<Side> before, Optional<Side> after) {
    return new ElementShift(point, before, after, shift(point, before, after));
  }

  private static Shift shift(Point point, Optional<Side> before, Optional<Side> after) {
    if (before.isPresent() && after.isPresent()) {
      return shift(point, before.get(), after.get());
    }
    boolean open =
        before.or(() -> after).filter(each -> each.verdict().isOpen()).isPresent();
    if (!open) {
      return Shift.OTHERWISE;
    }
    return before.isPresent() ? Shift.FIXED : Shift.NEW;
  }

  private static Shift shift(Point point, Side before, Side after) {
    return Shift.between(
        before.verdict(),
        after.verdict(),
        () -> point.clause() instanceof Item<?> item && before.verdict() == Verdict.GAP
            ? betweenValues(item.comparison(), before.declared(), after.declared())
            : Shift.UNCHANGED);
  }

  private static <V> Shift betweenValues(Comparison<V> comparison, Said<?> before, Said<?> after) {
    boolean better = isNoLaxer(comparison, after, before);
    boolean worse = isNoLaxer(comparison, before, after);
    if (better == worse) {
      return Shift.UNCHANGED;
    }
    return better ? Shift.BETTER : Shift.WORSE;
  }

  @SuppressWarnings("unchecked")
  private static <V> boolean isNoLaxer(Comparison<V> comparison, Said<?> one, Said<?> other) {
    return one.isYes() && other.isYes()
        ? comparison.isNoLaxer((V) one.get(), (V) other.get())
        : one.isYes() && other.isNo();
  }

  /** Whether it is open on one side, and was not asked on the other. */
  boolean aroseOrLapsed() {
    return (shift == Shift.NEW || shift == Shift.FIXED) && !(isAsked(before) && isAsked(after));
  }

  private static boolean isAsked(Optional<Side> side) {
    return side.filter(each -> each.verdict() == Verdict.MET || each.verdict().isOpen())
        .isPresent();
  }
}
