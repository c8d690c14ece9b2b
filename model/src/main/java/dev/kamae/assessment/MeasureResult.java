package dev.kamae.assessment;

import dev.kamae.assessment.rule.Exemption;
import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Measure;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a measure came to: its requirement, its items, its practices. */
public final class MeasureResult {

  private final Measure measure;
  private final ClauseResult requirement;
  private final List<ItemResult<?>> items;
  private final List<ClauseResult> practices;
  private final Optional<Phrase> note;

  private MeasureResult(
      Measure measure,
      ClauseResult requirement,
      List<ItemResult<?>> items,
      List<ClauseResult> practices,
      Optional<Phrase> note) {
    this.measure = measure;
    this.requirement = requirement;
    this.items = items;
    this.practices = practices;
    this.note = note;
  }

  static MeasureResult of(MeasureRule rule, Map<Clause, List<CheckResult>> found, Context context) {
    Element provider = context.around().posture().provider();
    Optional<Exempted> exempted = RuleFailure.naming(
        rule.measure(), provider, () -> rule.exemption().flatMap(each -> exempted(each, context)));
    return new MeasureResult(
        rule.measure(),
        new ClauseResult(rule.measure(), found.get(rule.measure()), exempted, context),
        rule.items().stream()
            .<ItemResult<?>>map(each -> item(each, found, exempted, context))
            .toList(),
        rule.practices().keySet().stream()
            .map(each -> new ClauseResult(each, found.get(each), exempted, context))
            .toList(),
        RuleFailure.naming(
            rule.measure(),
            provider,
            () -> rule.note().flatMap(each -> each.of(context.around()))));
  }

  private static Optional<Exempted> exempted(Exemption exemption, Context context) {
    Element provider = context.around().posture().provider();
    return exemption.holds(provider, context.around())
        ? Optional.of(
            new Exempted(exemption.reason(), exemption.evidence(provider, context.around())))
        : Optional.empty();
  }

  private static <V> ItemResult<V> item(
      ItemRule<V> rule,
      Map<Clause, List<CheckResult>> found,
      Optional<Exempted> exempted,
      Context context) {
    Posture posture = context.around().posture();
    return new ItemResult<>(
        new ItemCheck<>(rule, posture.targetFor(rule.item())),
        found.get(rule.item()).get(0),
        exempted,
        context);
  }

  /** The measure. */
  public Measure measure() {
    return measure;
  }

  /** What its requirement came to. */
  public ClauseResult requirement() {
    return requirement;
  }

  /** What its items came to, in the guideline's order. */
  public List<ItemResult<?>> items() {
    return items;
  }

  /** What its practices came to, in the guideline's order. */
  public List<ClauseResult> practices() {
    return practices;
  }

  /** What is to be listed with the requirement, although it is not open. */
  public Optional<Phrase> note() {
    return note;
  }
}
