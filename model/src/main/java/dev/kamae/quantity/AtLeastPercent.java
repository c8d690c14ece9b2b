package dev.kamae.quantity;

import java.util.Optional;

/** An exact percentage, at least the reference. */
final class AtLeastPercent implements Comparison<Percent> {

  @Override
  public String kind() {
    return "AT_LEAST";
  }

  @Override
  public Fit compare(Percent declared, Percent reference) {
    return declared.isAtLeast(reference) ? Fit.MEETS : Fit.FALLS_SHORT;
  }

  @Override
  public Optional<Distance> distance(Percent declared, Percent reference) {
    return compare(declared, reference) == Fit.MEETS
        ? Optional.empty()
        : Optional.of(Distance.of(
            Distance.Measure.POINTS_MISSING, reference.value().subtract(declared.value())));
  }

  @Override
  public Percent laxer(Percent one, Percent other) {
    return one.isAtLeast(other) ? other : one;
  }

  @Override
  public String notation(Percent value) {
    return value.notation();
  }
}
