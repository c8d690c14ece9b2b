package dev.kamae.assessment.rule;

/** How one measure is judged; one class a measure. */
public interface MeasureRules {

  /** The rule, made of sentences. */
  MeasureRule rule();
}
