package dev.kamae.assessment;

import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Judges a posture by a list of rules. Immutable and safe for use by many threads; a pure function of the
 * posture and the date.
 */
public final class Evaluator {

  private final Checks checks;

  /** An evaluator by these rules, one a measure. */
  public Evaluator(List<MeasureRule> rules) {
    Objects.requireNonNull(rules, "rules");
    this.checks = Checks.of(rules);
  }

  /**
   * Judges the posture for all six patterns as of the date.
   *
   * @throws RuleFailure when a rule of ours fails, naming its measure
   */
  public Assessment assess(Posture posture, LocalDate date) {
    Objects.requireNonNull(posture, "posture");
    Context context = new Context(new Surroundings(posture.asOf(date)), date);
    return new Assessment(
        posture, date, new Found(checks.aimingAtTargetsOf(posture), context), this);
  }
}
