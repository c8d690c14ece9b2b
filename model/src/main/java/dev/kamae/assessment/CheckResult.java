package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Cohort;
import dev.kamae.posture.fact.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a check found: how many elements it saw, and those that are not simply met. Filled by the walk alone. */
final class CheckResult {

  private static final Element[] NOBODY = {};
  private static final int[] NOTHING = {};

  private final Check check;
  private Element[] elements = NOBODY;
  private int[] codes = NOTHING;
  private int size;
  private List<Together> together = List.of();
  private int seen;
  private int notApplicable;
  private int all;

  CheckResult(Check check) {
    this.check = check;
  }

  Check check() {
    return check;
  }

  /** So many more elements were seen; those that are not met are found besides. */
  void see(int more) {
    seen += more;
  }

  /** The element has verdicts other than met. */
  void find(Element element, int code) {
    all |= code;
    if (Code.has(code, Code.NOT_APPLICABLE)) {
      notApplicable++;
    } else {
      hit(element, code);
    }
  }

  /** All of the group have these verdicts, other than met. */
  void findAll(Cohort cohort, Cohort.Group group, int code) {
    all |= code;
    if (Code.has(code, Code.NOT_APPLICABLE)) {
      notApplicable += group.size();
    } else {
      if (together.isEmpty()) {
        together = new ArrayList<>(2);
      }
      together.add(new Together(cohort, group, code));
    }
  }

  /** The scope was empty; the provider answers for it. */
  void findNone(Element provider, int code) {
    all |= code;
    notApplicable = Code.has(code, Code.NOT_APPLICABLE) ? 1 : 0;
    if (notApplicable == 0 && code != Code.MET) {
      hit(provider, code);
    }
  }

  private void hit(Element element, int code) {
    if (size == codes.length) {
      int more = size == 0 ? 4 : size * 2;
      elements = Arrays.copyOf(elements, more);
      codes = Arrays.copyOf(codes, more);
    }
    elements[size] = element;
    codes[size++] = code;
  }

  boolean sawNone() {
    return seen == 0;
  }

  /** The elements that are open at some pattern, miss the own target, or are met by an operator's evidence. */
  List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      hits.add(new Hit(elements[i], codes[i]));
    }
    together.forEach(each -> each.addTo(hits));
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

  /** Elements with the same verdicts. */
  private record Together(Cohort cohort, Cohort.Group group, int code) {

    void addTo(List<Hit> hits) {
      for (int i = group.from(); i < group.to(); i++) {
        hits.add(new Hit(cohort.member(i), code));
      }
    }
  }
}
