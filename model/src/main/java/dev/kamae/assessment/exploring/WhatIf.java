package dev.kamae.assessment.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.assessment.remedy.Plan;
import dev.kamae.assessment.remedy.Remedy;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What would become of the verdicts on a posture, were it another, or were a remedy applied.
 *
 * <pre>{@code
 * Assessment today = AspSaasGuideline.assess(new AcmePayroll().posture(), date);
 * Plan plan = Plan.of(today, PATTERN_2);
 * WhatIf.applied(plan.steps().get(0), today, PATTERN_2).clauses(Shift.FIXED);
 * }</pre>
 */
public final class WhatIf {

  private WhatIf() {}

  /**
   * What differs between two postures, both judged as of the date.
   *
   * <pre>{@code
   * Description slower = () -> new AcmePayroll().describe().watching(…);
   * WhatIf.between(new AcmePayroll().posture(), slower.posture(), date, PATTERN_1).isEmpty();
   * }</pre>
   */
  public static Difference between(Posture before, Posture after, LocalDate date, Pattern pattern) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(pattern, "pattern");
    return were(after, AspSaasGuideline.assess(before, date), pattern);
  }

  /** What would become of the verdicts, were it this posture, by the same rules as of the same date. */
  public static Difference were(Posture other, Assessment today, Pattern pattern) {
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(pattern, "pattern");
    return Difference.between(today, today.of(other), pattern);
  }

  /** What would become of the verdicts, were the step applied to the posture and nothing else changed. */
  public static Difference applied(Remedy.Step step, Assessment today, Pattern pattern) {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(pattern, "pattern");
    return were(step.appliedTo(today.posture()), today, pattern);
  }

  /** What would become of the verdicts at the plan's pattern, were all of its steps applied. */
  public static Difference applied(Plan plan, Assessment today) {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(today, "today");
    return were(plan.appliedTo(today.posture()), today, plan.pattern());
  }
}
