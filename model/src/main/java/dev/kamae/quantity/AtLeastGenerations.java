package dev.kamae.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of generations, at least the reference; none falls short of any. */
final class AtLeastGenerations implements Comparison<Generations> {

  @Override
  public String kind() {
    return "AT_LEAST";
  }

  @Override
  public Fit compare(Generations declared, Generations reference) {
    return declared.count() >= Math.max(1, reference.count()) ? Fit.MEETS : Fit.FALLS_SHORT;
  }

  @Override
  public Optional<Distance> distance(Generations declared, Generations reference) {
    int missing = Math.max(1, reference.count()) - declared.count();
    return missing <= 0
        ? Optional.empty()
        : Optional.of(
            Distance.of(Distance.Measure.GENERATIONS_MISSING, BigDecimal.valueOf(missing)));
  }

  @Override
  public Generations laxer(Generations one, Generations other) {
    return one.count() <= other.count() ? one : other;
  }

  @Override
  public String notation(Generations value) {
    return value.notation();
  }
}
