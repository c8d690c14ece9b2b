package dev.kamae.assessment;

import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What all checks found on one posture, and what takes whole measures out. Results are made of it when somebody reads them. */
final class Found {

  private final Checks checks;
  private final CheckResult[] results;
  private final Context context;
  private final Map<MeasureRule, Exempted> exempted = new HashMap<>(4);

  Found(Checks checks, Context context) {
    this.checks = checks;
    this.context = context;
    this.results = new Walk(context).over(checks);
    checks.rules().forEach(this::judge);
  }

  private void judge(MeasureRule rule) {
    Element provider = context.around().posture().provider();
    if (rule.exemption().isPresent()) {
      Exemption exemption = rule.exemption().get();
      RuleFailure.naming(rule.measure(), provider, () -> exempted(exemption, provider))
          .ifPresent(each -> exempted.put(rule, each));
    }
  }

  private Optional<Exempted> exempted(Exemption exemption, Element provider) {
    return exemption.holds(provider, context.around())
        ? Optional.of(
            new Exempted(exemption.reason(), exemption.evidence(provider, context.around())))
        : Optional.empty();
  }

  List<MeasureResult> measures() {
    return checks.rules().stream().map(each -> MeasureResult.of(each, this)).toList();
  }

  Context context() {
    return context;
  }

  /** What the checks of the clause found. */
  List<CheckResult> of(Clause clause) {
    return IntStream.of(checks.of(clause)).mapToObj(each -> results[each]).toList();
  }

  /** Why the whole measure cannot arise. */
  Optional<Exempted> exempted(MeasureRule rule) {
    return Optional.ofNullable(exempted.get(rule));
  }

  /** What is to be listed with the requirement. */
  Optional<Phrase> note(MeasureRule rule) {
    Element provider = context.around().posture().provider();
    return rule.note()
        .flatMap(
            note -> RuleFailure.naming(rule.measure(), provider, () -> note.of(context.around())));
  }
}
