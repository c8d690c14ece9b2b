package dev.kamae.samples.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.operation.Monitoring;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import dev.kamae.samples.AcmePayroll;
import dev.kamae.samples.Samples;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How lax may our intervals get before pattern 2 is lost? Liveness up to 10 minutes, and not one more. */
class LaxIntervalProperties {

  private static final Posture POSTURE = new AcmePayroll().posture();

  @Property(tries = 100)
  void pattern_2_is_kept_exactly_up_to_ten_minutes(
      @ForAll @IntRange(min = 1, max = 60) int minutes) {
    Span interval = Span.of(minutes, Unit.MINUTES);
    List<Change> laxer = POSTURE.components().stream()
        .<Change>map(each ->
            new Change.Say<>(ElementName.of(each), Monitoring.LIVENESS.interval(), interval))
        .toList();

    Assessment assessment = AspSaasGuideline.assess(Change.made(POSTURE, laxer), Samples.DATE);

    assertEquals(
        minutes <= 10,
        assessment.totals(Pattern.PATTERN_2).open(Level.ALL).findAny().isEmpty());
  }
}
