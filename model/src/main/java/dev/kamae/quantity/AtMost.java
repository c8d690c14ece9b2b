package dev.kamae.quantity;

import static dev.kamae.quantity.Distance.Measure.DAYS_TOO_LONG;
import static dev.kamae.quantity.Distance.Measure.TIMES_TOO_LONG;

import java.util.Comparator;
import java.util.Optional;

/** An interval or a delay: at most as long as the reference, whatever the start date. */
final class AtMost implements Comparison<Span> {

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingLong(Span::longestSeconds).reversed().thenComparing(Span.STEADY_FIRST);

  @Override
  public String kind() {
    return "AT_MOST";
  }

  @Override
  public Fit compare(Span declared, Span reference) {
    return declared.isAtMost(reference) ? Fit.MEETS : Fit.FALLS_SHORT;
  }

  @Override
  public Optional<Distance> distance(Span declared, Span reference) {
    if (compare(declared, reference) == Fit.MEETS || reference.isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        declared.isCommensurableWith(reference)
            ? Distance.factor(TIMES_TOO_LONG, declared.inBase(), reference.inBase())
            : Distance.days(DAYS_TOO_LONG, declared.secondsBeyond(reference)));
  }

  @Override
  public Span laxer(Span one, Span other) {
    return LONGEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  @Override
  public String notation(Span value) {
    return value.notation();
  }
}
