package dev.kamae.assessment;

import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.posture.component.Component;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One walk over a posture: every element meets all checks that speak of it, in the order of declaration. */
final class Walk {

  private final Context context;

  Walk(Context context) {
    this.context = context;
  }

  List<CheckResult> over(List<Check> checks) {
    Surroundings around = context.around();
    List<CheckResult> results = checks.stream().map(CheckResult::new).toList();
    walkComponents(results);
    for (CheckResult each : results) {
      if (!each.check().scope().isOfComponents()) {
        askProvider(each.check(), check -> check.scope().elements(around))
            .forEach(element -> meet(each, element));
      }
      if (each.sawNone()) {
        int code = askProvider(each.check(), check -> check.judgeNone(around));
        each.addNone(around.posture().provider(), code);
      }
    }
    return results;
  }

  private <T> T askProvider(Check check, Function<Check, T> asked) {
    Element provider = context.around().posture().provider();
    return RuleFailure.naming(check.clause(), provider, () -> asked.apply(check));
  }

  private void walkComponents(List<CheckResult> results) {
    CheckResult[][] byKind = byKind(results);
    for (Component component : context.around().posture().components()) {
      for (CheckResult each : byKind[component.kind().ordinal()]) {
        if (each.check().scope().covers(component)) {
          meet(each, component);
        }
      }
    }
  }

  private static CheckResult[][] byKind(List<CheckResult> results) {
    CheckResult[][] byKind = new CheckResult[ElementKind.values().length][];
    for (ElementKind kind : ElementKind.values()) {
      List<CheckResult> speaking = new ArrayList<>();
      for (CheckResult each : results) {
        if (each.check().scope().kinds().contains(kind)) {
          speaking.add(each);
        }
      }
      byKind[kind.ordinal()] = speaking.toArray(CheckResult[]::new);
    }
    return byKind;
  }

  private void meet(CheckResult result, Element element) {
    result.add(element, context.judge(result.check(), element));
  }
}
