package dev.kamae.assessment.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.guideline.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The plans from one posture to all six patterns: from what you meet today to pattern 2 you need these changes.
 *
 * <pre>{@code
 * PatternPlans plans = PatternPlans.of(AspSaasGuideline.assess(new BetaCrm().posture(), date));
 * plans.met();                          // what it meets today
 * plans.to(PATTERN_2).remedies();       // what it takes from there to pattern 2
 * plans.nearest().map(Plan::pattern);   // the pattern that takes least
 * }</pre>
 *
 * @param plans six, in the order of the patterns
 */
public record PatternPlans(List<Plan> plans) {

  private static final Comparator<Plan> FEWEST_REMEDIES =
      Comparator.<Plan>comparingLong(each -> each.remedies().count()).thenComparing(Plan::pattern);

  /** Copies. */
  public PatternPlans {
    Objects.requireNonNull(plans, "plans");
    plans = List.copyOf(plans);
  }

  /** The plans from what the assessment found. */
  public static PatternPlans of(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return new PatternPlans(
        Pattern.ALL.stream().map(each -> Plan.of(assessment, each)).toList());
  }

  /** The plan to the pattern; empty where it is met. */
  public Plan to(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return plans.get(pattern.number() - 1);
  }

  /** The patterns at which no requirement and no item is open, in the guideline's order. */
  public List<Pattern> met() {
    return plans.stream().filter(Plan::isEmpty).map(Plan::pattern).toList();
  }

  /**
   * The plan to the nearest pattern of those that are not yet met: the plan with the fewest remedies, to-dos and
   * questions included. Of several with equally many it is that to the stricter pattern, and where neither is
   * stricter (3 and 4, for one) that to the first in the guideline's order. Empty where all six are met.
   */
  public Optional<Plan> nearest() {
    return plans.stream().filter(each -> !each.isEmpty()).min(FEWEST_REMEDIES);
  }
}
