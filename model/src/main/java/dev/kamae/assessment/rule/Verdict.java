package dev.kamae.assessment.rule;

/** What can be said of a requirement, an evaluation item or a practice. */
public enum Verdict {
  /** The posture declares what it takes. */
  MET,
  /** The posture declares something, and it falls short. */
  GAP,
  /** The posture says nothing about it: someone must find out. */
  UNDECLARED,
  /** A declared fact makes that it cannot arise, or the statement of applicability excludes it. */
  NOT_APPLICABLE,
  /** The guideline has a dash and the provider set no target of its own; for evaluation items only. */
  NO_REFERENCE;

  /** Whether somebody has to do something about it. */
  public boolean isOpen() {
    return this == GAP || this == UNDECLARED;
  }
}
