package dev.kamae.assessment;

import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import dev.kamae.guideline.Priority;
import java.util.Objects;

/** Which clauses a gate or a total counts; practices never fail a gate. */
public enum Level {
  /** The five starred items. */
  STARRED,
  /** Requirements and items of basic measures. */
  BASIC,
  /** Requirements and items of recommended measures. */
  RECOMMENDED,
  /** Requirements and items of all measures. */
  ALL;

  /** Whether the clause counts at this level. */
  public boolean includes(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    if (clause instanceof Practice) {
      return false;
    }
    return switch (this) {
      case STARRED -> clause instanceof Item<?> item && item.isStarred();
      case BASIC -> clause.measure().priority() == Priority.BASIC;
      case RECOMMENDED -> clause.measure().priority() == Priority.RECOMMENDED;
      case ALL -> true;
    };
  }
}
