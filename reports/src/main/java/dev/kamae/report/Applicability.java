package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.MeasureResult;
import java.util.List;
import java.util.Optional;

/**
 * A measure in the statement of applicability.
 *
 * @param name the measure
 * @param applies whether it applies, in a word
 * @param why why it does not, or what of it does not
 * @param mark what its requirement came to
 */
record Applicability(ClauseName name, String applies, List<Out> why, Mark mark) {

  /** All measures, in the guideline's order. */
  static List<Applicability> all(Judged judged, PageWords words) {
    return judged.assessment().measures().stream().map(each -> of(each, words)).toList();
  }

  private static Applicability of(MeasureResult measure, PageWords words) {
    ClauseResult requirement = measure.requirement();
    Optional<Out> out = Out.of(requirement.exclusion(), requirement.exempted(), words);
    String applies = requirement.exclusion().isPresent()
        ? "excluded"
        : requirement.exempted().isPresent() ? "exempt" : "applies";
    return new Applicability(
        ClauseName.of(measure.measure(), words),
        words.text("applicability." + applies),
        out.stream().toList(),
        Mark.of(requirement.verdict(), words));
  }
}
