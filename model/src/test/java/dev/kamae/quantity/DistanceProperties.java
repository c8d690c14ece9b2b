package dev.kamae.quantity;

import static dev.kamae.quantity.Comparison.AT_LEAST;
import static dev.kamae.quantity.Comparison.AT_LEAST_PERCENT;
import static dev.kamae.quantity.Comparison.AT_MOST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.quantity.Distance.Measure;
import dev.kamae.quantity.Spans.Two;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class DistanceProperties {

  @Property
  void is_said_exactly_where_a_delay_misses_what_is_not_nothing(@ForAll("two") Two two) {
    Optional<Distance> distance = AT_MOST.distance(two.one(), two.other());
    boolean misses = AT_MOST.compare(two.one(), two.other()) == Fit.FALLS_SHORT;

    assertEquals(misses && !two.other().isZero(), distance.isPresent());
    assertTrue(distance.stream().allMatch(DistanceProperties::tellsSomething));
  }

  @Property
  void is_said_exactly_where_a_retention_that_is_not_nothing_misses(@ForAll("two") Two two) {
    Optional<Distance> distance = AT_LEAST.distance(two.one(), two.other());
    boolean misses = AT_LEAST.compare(two.one(), two.other()) == Fit.FALLS_SHORT;

    assertEquals(misses && !two.one().isZero(), distance.isPresent());
    assertTrue(distance.stream().allMatch(DistanceProperties::tellsSomething));
  }

  @Property(tries = 300)
  void in_points_makes_up_exactly_for_what_is_missing(
      @ForAll("percents") Percent declared, @ForAll("percents") Percent reference) {
    BigDecimal missing = AT_LEAST_PERCENT
        .distance(declared, reference)
        .map(Distance::amount)
        .orElse(BigDecimal.ZERO);

    assertEquals(
        new Percent(declared.value().max(reference.value())),
        new Percent(declared.value().add(missing)));
  }

  private static boolean tellsSomething(Distance distance) {
    boolean factor = distance.measure() == Measure.TIMES_TOO_LONG
        || distance.measure() == Measure.TIMES_TOO_SHORT;
    return distance.amount().compareTo(BigDecimal.ZERO) > 0
        && (!factor || distance.amount().compareTo(BigDecimal.ONE) > 0);
  }

  @Provide
  Arbitrary<Two> two() {
    return Spans.two();
  }

  @Provide
  Arbitrary<Percent> percents() {
    return Values.percents();
  }
}
