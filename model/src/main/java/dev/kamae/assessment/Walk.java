package dev.kamae.assessment;

import dev.kamae.assessment.rule.Scope;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.fact.Cohort;
import dev.kamae.posture.fact.Element;
import java.util.List;
import java.util.function.Function;

/** One walk over a posture: all checks meet the components by cohort, and what else they speak of one by one. */
final class Walk {

  private final Context context;
  private final Surroundings around;

  Walk(Context context) {
    this.context = context;
    this.around = context.around();
  }

  /** What the checks find, each in its own place. */
  CheckResult[] over(Checks checks) {
    CheckResult[] results = checks.results();
    for (Cohort cohort : around.posture().cohorts()) {
      for (Checks.Scoped each : checks.ofKinds()) {
        CohortWalk.meet(context, cohort, each, results);
      }
    }
    for (Checks.Scoped each : checks.others()) {
      meet(each.scope(), each.checks(), results);
    }
    Element provider = around.posture().provider();
    for (CheckResult each : results) {
      if (each.sawNone()) {
        each.findNone(provider, askProvider(each.check(), check -> check.judgeNone(around)));
      }
    }
    return results;
  }

  private void meet(Scope scope, int[] checks, CheckResult[] results) {
    List<Element> elements =
        askProvider(results[checks[0]].check(), check -> scope.elements(around));
    for (int each : checks) {
      results[each].see(elements.size());
      if (!restsOnWhatIsMet(results[each].check())) {
        meet(results[each], elements);
      }
    }
  }

  private void meet(CheckResult result, List<Element> elements) {
    for (Element each : elements) {
      int code = context.judge(result.check(), each);
      if (code != Code.MET) {
        result.find(each, code);
      }
    }
  }

  private boolean restsOnWhatIsMet(Check check) {
    Check ground = check.restsOn();
    if (ground == null) {
      return false;
    }
    CheckResult[] results = {new CheckResult(ground)};
    Checks.Scoped alone = new Checks.Scoped(ground.scope(), new int[] {0});
    for (Cohort each : around.posture().cohorts()) {
      CohortWalk.meet(context, each, alone, results);
    }
    return !results[0].sawNone() && results[0].codes() == Code.MET;
  }

  private <T> T askProvider(Check check, Function<Check, T> asked) {
    Element provider = around.posture().provider();
    return RuleFailure.naming(check.clause(), provider, () -> asked.apply(check));
  }
}
