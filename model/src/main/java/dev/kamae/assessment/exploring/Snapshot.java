package dev.kamae.assessment.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every clause came to at one pattern, and on which elements: what an assessment says, or what a report said that
 * was written earlier.
 */
public interface Snapshot {

  /** What the assessment says at the pattern. */
  static Snapshot of(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    return new Assessed(assessment, pattern);
  }

  /** The pattern. */
  Pattern pattern();

  /** The requirements, items and practices that were judged, in the guideline's order. */
  List<Clause> clauses();

  /** What the requirement of a measure, an item or a practice came to. */
  Verdict verdict(Clause clause);

  /** The same on every element, and of a requirement or a practice in every sentence. */
  Map<Point, Side> sides(Clause clause);
}
