package dev.kamae.dsl.exploring;

import static dev.kamae.assessment.rule.Verdict.*;
import static dev.kamae.dsl.Words.provider;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.Description;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;

/** Of a provider of which only the name is known. */
class EmptyPostureProperties {

  @Property(tries = 200)
  void nothing_is_met_and_nothing_is_a_gap(
      @ForAll @AlphaChars @NotBlank String name, @ForAll LocalDate date, @ForAll Pattern pattern) {
    Description description = () -> provider(name);
    Assessment assessment = AspSaasGuideline.assess(description.posture(), date);
    for (Clause each : Clauses.ALL) {
      boolean dash =
          each instanceof Item<?> item && item.reference().at(pattern).isEmpty();
      assertEquals(dash ? NO_REFERENCE : UNDECLARED, assessment.verdict(each, pattern), each.id());
    }
  }
}
