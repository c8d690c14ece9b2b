package dev.kamae.dsl.testing;

import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.posture.fact.SourceLine;
import java.util.Comparator;

/**
 * One thing that is open: a value of an element that falls short or is not known, or one sentence of a
 * requirement.
 *
 * @param gap what it is, as a line of accepted gaps holds it
 * @param verdict a gap, or undeclared
 * @param element the name of the element in words
 * @param declared what was declared, in words
 * @param asked what is asked, in words
 * @param change the smallest change that would close it, in words
 * @param source the line to change
 */
record Shortfall(
    Gap gap,
    Verdict verdict,
    String element,
    String declared,
    String asked,
    String change,
    SourceLine source) {

  /** The most serious first, a starred value before a requirement, a gap before what is undeclared. */
  static final Comparator<Shortfall> MOST_SERIOUS_FIRST = Comparator.<Shortfall, Severity>comparing(
          each -> Severity.of(each.clause()))
      .thenComparing(each -> !(each.clause() instanceof Item<?> item && item.isStarred()))
      .thenComparing(Shortfall::verdict)
      .thenComparing(each -> each.clause().position())
      .thenComparing(Shortfall::element);

  Clause clause() {
    return gap.clause();
  }

  /** What is to be said of the element. */
  String text() {
    return "%s; asked: %s; closed by: %s %s".formatted(declared, asked, change, source);
  }
}
