package dev.kamae.assessment;

import dev.kamae.assessment.rule.ItemRule;
import dev.kamae.assessment.rule.MeasureRule;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Measure;
import java.util.List;
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

  static MeasureResult of(MeasureRule rule, Found found) {
    Optional<Exempted> exempted = found.exempted(rule);
    Context context = found.context();
    return new MeasureResult(
        rule.measure(),
        new ClauseResult(rule.measure(), found.of(rule.measure()), exempted, context),
        rule.items().stream()
            .<ItemResult<?>>map(each -> item(each, found.of(each.item()).get(0), exempted, context))
            .toList(),
        rule.practices().keySet().stream()
            .map(each -> new ClauseResult(each, found.of(each), exempted, context))
            .toList(),
        found.note(rule));
  }

  @SuppressWarnings("unchecked")
  private static <V> ItemResult<V> item(
      ItemRule<V> rule, CheckResult result, Optional<Exempted> exempted, Context context) {
    return new ItemResult<>((ItemCheck<V>) result.check(), result, exempted, context);
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
