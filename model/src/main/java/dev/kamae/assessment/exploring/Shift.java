package dev.kamae.assessment.exploring;

import dev.kamae.assessment.rule.Verdict;
import java.util.function.Supplier;

/**
 * What became of a verdict between two assessments. MET is better than UNDECLARED, and UNDECLARED than GAP.
 * NOT_APPLICABLE and NO_REFERENCE are neither better nor worse than anything; all that counts of them is that they
 * are not open.
 */
public enum Shift {
  /** It is open now, and was not before. */
  NEW,
  /** It was open before, and is not now: met, or out of the question; the verdict says which. */
  FIXED,
  /** It was and is open, and is further from being met. */
  WORSE,
  /** It was and is open, and is nearer to being met. */
  BETTER,
  /**
   * It changed, and nobody can say for better or for worse: between MET, NOT_APPLICABLE and NO_REFERENCE, or with an
   * element that came or went; or a clause stays open, but not in the same things.
   */
  OTHERWISE,
  /** The verdict is the same, and what is open is no nearer and no further from being met. */
  UNCHANGED;

  static Shift between(Verdict before, Verdict after, Supplier<Shift> withinEqual) {
    if (!before.isOpen() || !after.isOpen()) {
      return betweenOpenAndNot(before, after);
    }
    if (before == after) {
      return withinEqual.get();
    }
    return after == Verdict.GAP ? WORSE : BETTER;
  }

  private static Shift betweenOpenAndNot(Verdict before, Verdict after) {
    if (before.isOpen()) {
      return FIXED;
    }
    if (after.isOpen()) {
      return NEW;
    }
    return before == after ? UNCHANGED : OTHERWISE;
  }

  boolean isForBetter() {
    return this == FIXED || this == BETTER;
  }

  boolean isForWorse() {
    return this == NEW || this == WORSE;
  }
}
