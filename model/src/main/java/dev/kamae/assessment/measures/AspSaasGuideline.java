package dev.kamae.assessment.measures;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Evaluator;
import dev.kamae.posture.Posture;
import java.time.LocalDate;

/**
 * The ministry's information security guideline for ASP and SaaS providers (30 January 2008), parts Ⅱ.6 to Ⅱ.8 and
 * Ⅲ.1 to Ⅲ.4.1, as a function from a posture to its verdicts.
 *
 * <pre>{@code
 * Assessment assessment = AspSaasGuideline.assess(new AcmePayroll().posture(), LocalDate.of(2026, 4, 1));
 * }</pre>
 */
public final class AspSaasGuideline {

  private static final Evaluator EVALUATOR = new Evaluator(Measures.ALL);

  private AspSaasGuideline() {}

  /**
   * Judges the posture for all six patterns, as of the date that the caller gives; a day is one in Japan (Asia/Tokyo).
   *
   * @throws dev.kamae.assessment.RuleFailure when a rule of ours fails, naming its measure
   */
  public static Assessment assess(Posture posture, LocalDate date) {
    return EVALUATOR.assess(posture, date);
  }
}
