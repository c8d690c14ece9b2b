package dev.kamae.assessment;

import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Sentence;
import dev.kamae.assessment.rule.Surroundings;
import dev.kamae.guideline.Clause;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Judges a posture by a list of rules. Immutable and safe for use by many threads; a pure function of the
 * posture and the date.
 */
public final class Evaluator {

  private final List<MeasureRule> rules;

  /** An evaluator by these rules, one a measure. */
  public Evaluator(List<MeasureRule> rules) {
    Objects.requireNonNull(rules, "rules");
    this.rules = List.copyOf(rules);
  }

  /**
   * Judges the posture for all six patterns as of the date.
   *
   * @throws RuleFailure when a rule of ours fails, naming its measure
   */
  public Assessment assess(Posture posture, LocalDate date) {
    Objects.requireNonNull(posture, "posture");
    Objects.requireNonNull(date, "date");
    Context context = new Context(new Surroundings(posture.asOf(date)), date);
    List<Check> checks = new ArrayList<>();
    rules.forEach(rule -> addChecks(rule, posture, checks));
    Map<Clause, List<CheckResult>> found = new Walk(context)
        .over(checks).stream()
            .collect(Collectors.groupingBy(
                each -> each.check().clause(), HashMap::new, Collectors.toList()));
    return new Assessment(
        posture,
        date,
        rules.stream().map(rule -> MeasureResult.of(rule, found, context)).toList(),
        this);
  }

  private static void addChecks(MeasureRule rule, Posture posture, List<Check> checks) {
    add(rule.measure(), rule.requirement(), checks);
    rule.items().forEach(item -> checks.add(check(item, posture)));
    rule.practices().forEach((practice, sentences) -> add(practice, sentences, checks));
  }

  private static void add(Clause clause, List<Sentence> sentences, List<Check> checks) {
    sentences.forEach(each -> checks.add(new SentenceCheck(clause, each)));
  }

  private static <V> Check check(ItemRule<V> rule, Posture posture) {
    return new ItemCheck<>(rule, posture.targetFor(rule.item()));
  }
}
