package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Element;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a check found: how many elements it saw, and those that are not simply met. Filled by the walk alone. */
final class CheckResult {

  private final Check check;
  private Element[] elements = new Element[4];
  private int[] codes = new int[4];
  private int size;
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
      hit(element, code);
    }
  }

  /** The scope was empty; the provider answers for it. */
  void addNone(Element provider, int code) {
    all |= code;
    notApplicable = Code.has(code, Code.NOT_APPLICABLE) ? 1 : 0;
    if (notApplicable == 0 && code != Code.MET) {
      hit(provider, code);
    }
  }

  private void hit(Element element, int code) {
    if (size == codes.length) {
      elements = Arrays.copyOf(elements, size * 2);
      codes = Arrays.copyOf(codes, size * 2);
    }
    elements[size] = element;
    codes[size++] = code;
  }

  boolean sawNone() {
    return seen == 0;
  }

  /** The elements that are open at some pattern, miss the own target, or are met by an operator's evidence. */
  List<Hit> hits() {
    return IntStream.range(0, size)
        .mapToObj(i -> new Hit(elements[i], codes[i]))
        .toList();
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
