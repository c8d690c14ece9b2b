package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;

/** The verdicts on one element at all six patterns, in one number; zero is met at all of them. */
final class Code {

  static final int MET = 0;
  static final int GAP_AT_FIRST = 1;
  static final int GAP_AT_ALL = 0b111111;
  static final int UNDECLARED = 1 << 6;
  static final int NOT_APPLICABLE = 1 << 7;
  static final int TARGET_MISSED = 1 << 8;
  static final int INHERITED = 1 << 9;

  /** The operator's evidence covers the clause, but the date does not lie within it. */
  static final int OUT_OF_DATE = 1 << 10;

  private Code() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case GAP -> GAP_AT_ALL;
      case UNDECLARED -> UNDECLARED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NO_REFERENCE -> throw new IllegalArgumentException("a sentence has no reference value");
    };
  }

  static int gapAt(Pattern pattern) {
    return GAP_AT_FIRST << (pattern.number() - 1);
  }

  static boolean has(int code, int bits) {
    return (code & bits) != 0;
  }

  static Verdict at(Pattern pattern, int code) {
    if (has(code, NOT_APPLICABLE)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (has(code, gapAt(pattern))) {
      return Verdict.GAP;
    }
    return has(code, UNDECLARED) ? Verdict.UNDECLARED : Verdict.MET;
  }
}
