package dev.kamae.quantity;

import static dev.kamae.quantity.Distance.Measure.DAYS_TOO_SHORT;
import static dev.kamae.quantity.Distance.Measure.TIMES_TOO_SHORT;

import java.util.Comparator;
import java.util.Optional;

/** A retention: at least as long as the reference, whatever the start date; none falls short of any. */
final class AtLeast implements Comparison<Span> {

  private static final Comparator<Span> SHORTEST_FIRST =
      Comparator.comparingLong(Span::shortestSeconds).thenComparing(Span.STEADY_FIRST);

  @Override
  public String kind() {
    return "AT_LEAST";
  }

  @Override
  public Fit compare(Span declared, Span reference) {
    return !declared.isZero() && declared.isAtLeast(reference) ? Fit.MEETS : Fit.FALLS_SHORT;
  }

  @Override
  public Optional<Distance> distance(Span declared, Span reference) {
    if (compare(declared, reference) == Fit.MEETS || declared.isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        declared.isCommensurableWith(reference)
            ? Distance.factor(TIMES_TOO_SHORT, reference.inBase(), declared.inBase())
            : Distance.days(DAYS_TOO_SHORT, reference.secondsBeyond(declared)));
  }

  @Override
  public Span laxer(Span one, Span other) {
    return SHORTEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  @Override
  public String notation(Span value) {
    return value.notation();
  }
}
