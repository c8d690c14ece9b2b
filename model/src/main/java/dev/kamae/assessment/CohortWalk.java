package dev.kamae.assessment;

import dev.kamae.assessment.Checks.Scoped;
import dev.kamae.posture.fact.Cohort;
import dev.kamae.posture.fact.Cohort.Group;
import dev.kamae.posture.fact.Column;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * The components of one cohort meet the checks. A check that hangs on facts of which the same is said of all is judged
 * once; one that hangs on a single other fact, once for each distinct thing that is said; any other, on every component.
 */
final class CohortWalk {

  private final Context context;
  private final Cohort cohort;
  private final List<Group> groups;
  private final int size;

  private CohortWalk(Context context, Cohort cohort, List<Group> groups, int size) {
    this.context = context;
    this.cohort = cohort;
    this.groups = groups;
    this.size = size;
  }

  /** Those of the cohort that the scope speaks of meet its checks. */
  static void meet(Context context, Cohort cohort, Scoped checks, CheckResult[] results) {
    List<Group> groups = new ArrayList<>(cohort.groups().size());
    int size = 0;
    for (Group each : cohort.groups()) {
      if (checks.scope().speaksOf(each.example())) {
        groups.add(each);
        size += each.size();
      }
    }
    if (size > 0) {
      CohortWalk walk = new CohortWalk(context, cohort, groups, size);
      for (int each : checks.checks()) {
        walk.meet(results[each]);
      }
    }
  }

  private void meet(CheckResult result) {
    Check check = result.check();
    result.see(size);
    Column column = null;
    List<Fact<?>> facts = check.hangsOn();
    boolean alone = facts != null;
    for (int i = 0; alone && i < facts.size(); i++) {
      Column each = cohort.column(facts.get(i));
      alone = each == null || column == null || each == column;
      column = each == null ? column : each;
    }
    if (!alone || column != null && column.size() >= size) {
      meetOneByOne(result);
    } else if (column == null) {
      meetTogether(result);
    } else {
      meetByNumber(result, column);
    }
  }

  private void meetOneByOne(CheckResult result) {
    for (int i = 0; i < groups.size(); i++) {
      meetOneByOne(result, groups.get(i));
    }
  }

  private void meetOneByOne(CheckResult result, Group group) {
    for (int i = group.from(); i < group.to(); i++) {
      Element member = cohort.member(i);
      int code = context.judge(result.check(), member);
      if (code != Code.MET) {
        result.find(member, code);
      }
    }
  }

  private void meetTogether(CheckResult result) {
    Check check = result.check();
    int code = context.own(check, groups.get(0).example());
    for (int i = 0; i < groups.size() && code != Code.MET; i++) {
      Group group = groups.get(i);
      int orInherited = context.orInherited(check, group.example(), code);
      if (orInherited != Code.MET) {
        result.findAll(cohort, group, orInherited);
      }
    }
  }

  private void meetByNumber(CheckResult result, Column column) {
    Check check = result.check();
    int[] codes = new int[column.size()];
    int any = Code.MET;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = context.own(check, column.example(i));
      any |= codes[i];
    }
    for (int i = 0; i < groups.size() && any != Code.MET; i++) {
      Group group = groups.get(i);
      result.findByNumber(cohort, group, column, orInherited(check, group.example(), codes, any));
    }
  }

  private int[] orInherited(Check check, Element example, int[] codes, int any) {
    if (!Code.has(any, Code.UNDECLARED) || example.operator().isEmpty()) {
      return codes;
    }
    int[] here = new int[codes.length];
    for (int i = 0; i < here.length; i++) {
      here[i] = context.orInherited(check, example, codes[i]);
    }
    return here;
  }
}
