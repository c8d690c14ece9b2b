package dev.kamae.assessment.remedy;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that is open: a sentence of a requirement or an evaluation item, on one element.
 *
 * @param clause the requirement's measure, or the item
 * @param element on whom
 * @param claim what is asked, in words; of an item, what its elements are called
 */
public record Opening(Clause clause, ElementName element, Phrase claim) {

  /** Refuses null. */
  public Opening {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(claim, "claim");
  }

  /** All that is open of the requirements and items at the pattern, in the guideline's order. */
  public static Stream<Opening> all(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    return Openings.of(assessment, pattern).stream().map(Openings.Open::opening);
  }

  static Opening of(Clause clause, Finding finding) {
    return new Opening(clause, ElementName.of(finding.element()), finding.claim());
  }

  static Opening of(ElementResult<?> result) {
    return new Opening(result.item(), ElementName.of(result.element()), result.scope());
  }

  /** How serious it is. */
  public Severity severity() {
    return Severity.of(clause);
  }
}
