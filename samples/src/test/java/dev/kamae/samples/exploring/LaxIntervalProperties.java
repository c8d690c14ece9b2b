package dev.kamae.samples.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import dev.kamae.samples.AcmePayroll;
import dev.kamae.samples.Samples;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * How lax may our intervals get before pattern 2 is lost? Liveness may be checked every 10 minutes and not one more,
 * faults and performance every 30.
 */
class LaxIntervalProperties {

  private static final Posture POSTURE = new AcmePayroll().posture();
  private static final Map<Monitoring, Integer> MINUTES =
      Map.of(Monitoring.LIVENESS, 10, Monitoring.FAULT, 30, Monitoring.PERFORMANCE, 30);

  @Property(tries = 200)
  void pattern_2_is_kept_exactly_up_to_the_laxest_interval(
      @ForAll("monitoring") Monitoring monitoring,
      @ForAll @IntRange(min = 1, max = 60) int minutes) {
    Posture laxer = every(Span.of(minutes, Unit.MINUTES), monitoring.interval());

    Assessment assessment = AspSaasGuideline.assess(laxer, Samples.DATE);

    assertEquals(
        minutes <= MINUTES.get(monitoring),
        assessment.totals(Pattern.PATTERN_2).open(Level.ALL).findAny().isEmpty());
  }

  private static Posture every(Span interval, Fact<Span> fact) {
    List<Change> laxer = POSTURE.components().stream()
        .filter(each -> each.facts().of(fact).isYes())
        .<Change>map(each -> new Change.Say<>(ElementName.of(each), fact, interval))
        .toList();
    return Change.made(POSTURE, laxer);
  }

  @Provide
  Arbitrary<Monitoring> monitoring() {
    return Arbitraries.of(Monitoring.values());
  }
}
