package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Element;
import java.util.ArrayList;
import java.util.List;

/** What a check found: how many elements it saw, and those that are not simply met. Filled by the walk alone. */
final class CheckResult {

  private final Check check;
  private final List<Hit> hits = new ArrayList<>(0);
  private int seen;
  private int notApplicable;
  private int all;

  CheckResult(Check check) {
    this.check = check;
  }

  Check check() {
    return check;
  }

  void add(Element element, int code) {
    seen++;
    if (code == Code.MET) {
      return;
    }
    all |= code;
    if (Code.has(code, Code.NOT_APPLICABLE)) {
      notApplicable++;
    } else {
      hits.add(new Hit(element, code));
    }
  }

  /** The scope was empty; the provider answers for it. */
  void addNone(Element provider, int code) {
    all |= code;
    notApplicable = Code.has(code, Code.NOT_APPLICABLE) ? 1 : 0;
    if (notApplicable == 0 && code != Code.MET) {
      hits.add(new Hit(provider, code));
    }
  }

  boolean sawNone() {
    return seen == 0;
  }

  /** The elements that are open at some pattern, miss the own target, or are met by an operator's evidence. */
  List<Hit> hits() {
    return hits;
  }

  int codes() {
    return all;
  }

  Verdict at(Pattern pattern) {
    if (notApplicable > 0 && notApplicable >= seen) {
      return Verdict.NOT_APPLICABLE;
    }
    return Code.at(pattern, all & ~Code.NOT_APPLICABLE);
  }

  /** An element with its verdicts. */
  record Hit(Element element, int code) {}
}
