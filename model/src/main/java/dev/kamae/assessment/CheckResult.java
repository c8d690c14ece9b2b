package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Cohort;
import dev.kamae.posture.fact.Cohort.Group;
import dev.kamae.posture.fact.Column;
import dev.kamae.posture.fact.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a check found: how many elements it saw, and those that are not simply met, which are listed when somebody reads
 * them. Filled by the walk alone.
 */
final class CheckResult {

  private static final Element[] NOBODY = {};
  private static final int[] NOTHING = {};

  private final Check check;
  private Element[] elements = NOBODY;
  private int[] codes = NOTHING;
  private int size;
  private List<Alike> alike = List.of();
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
  void findAll(Cohort cohort, Group group, int code) {
    all |= code;
    if (Code.has(code, Code.NOT_APPLICABLE)) {
      notApplicable += group.size();
    } else {
      add(new Alike(cohort, group, null, new int[] {code}));
    }
  }

  /** Those of the group have the verdicts of the number of what is said of them; some may be met. */
  void findByNumber(Cohort cohort, Group group, Column column, int[] codes) {
    int found = column.together(group.from(), group.to(), codes);
    if (found == Code.MET) {
      return;
    }
    all |= found;
    Alike members = new Alike(cohort, group, column, codes);
    if (Code.has(found, Code.NOT_APPLICABLE)) {
      notApplicable += members.notApplicable();
    }
    add(members);
  }

  private void add(Alike members) {
    if (alike.isEmpty()) {
      alike = new ArrayList<>(2);
    }
    alike.add(members);
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
    alike.forEach(each -> each.addTo(hits));
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

  /** A group with the same verdicts on all, or with those of the number that the column has of each. */
  private record Alike(Cohort cohort, Group group, Column column, int[] codes) {

    int notApplicable() {
      int count = 0;
      for (int i = group.from(); i < group.to(); i++) {
        count += Code.has(code(i), Code.NOT_APPLICABLE) ? 1 : 0;
      }
      return count;
    }

    void addTo(List<Hit> hits) {
      for (int i = group.from(); i < group.to(); i++) {
        int code = code(i);
        if (code != Code.MET && !Code.has(code, Code.NOT_APPLICABLE)) {
          hits.add(new Hit(cohort.member(i), code));
        }
      }
    }

    private int code(int member) {
      return codes[column == null ? 0 : column.number(member)];
    }
  }
}
