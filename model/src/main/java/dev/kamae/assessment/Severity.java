package dev.kamae.assessment;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import dev.kamae.guideline.Priority;
import java.util.Objects;

/** How serious it is that a clause is open, the same for a gap and for what is undeclared; most serious first. */
public enum Severity {
  /** A starred value, or the requirement of a basic measure. */
  CRITICAL,
  /** An unstarred value of a basic measure. */
  MAJOR,
  /** The requirement of a recommended measure. */
  MODERATE,
  /** A value of a recommended measure. */
  MINOR,
  /** A practice, which is never a failure. */
  ADVICE;

  /** The severity of the clause when it is open. */
  public static Severity of(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    if (clause instanceof Practice) {
      return ADVICE;
    }
    boolean basic = clause.measure().priority() == Priority.BASIC;
    if (clause instanceof Item<?> item) {
      return item.isStarred() ? CRITICAL : basic ? MAJOR : MINOR;
    }
    return basic ? CRITICAL : MODERATE;
  }
}
