package dev.kamae.assessment.remedy;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Everything that is open of the requirements and items at a pattern, with what each wants. */
final class Openings {

  /**
   * What is open, and what it wants.
   *
   * @param opening what is open
   * @param wanted what would have to be so; nothing where it takes more than a fact
   * @param none whether there is no element to judge
   * @param scope what the elements would be called
   */
  record Open(Opening opening, List<Wanted> wanted, boolean none, Phrase scope) {}

  private final List<Open> all = new ArrayList<>();

  private Openings() {}

  static List<Open> of(Assessment assessment, Pattern pattern) {
    Openings openings = new Openings();
    for (MeasureResult each : assessment.measures()) {
      each.requirement().open().forEach(finding -> openings.add(each, finding));
      each.items().forEach(item -> item.open(pattern).forEach(open -> openings.add(open, pattern)));
    }
    return openings.all;
  }

  private void add(MeasureResult measure, Finding finding) {
    all.add(new Open(
        Opening.of(measure.measure(), finding),
        finding.wanted(),
        finding.isForWantOfElements(),
        finding.scope()));
  }

  private void add(ElementResult<?> result, Pattern pattern) {
    all.add(new Open(
        Opening.of(result), result.wanted(pattern), result.isForWantOfElements(), result.scope()));
  }
}
