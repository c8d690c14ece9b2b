package dev.kamae.assessment.rule;

import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Practice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one measure is judged: what it requires, what its items observe, what its practices advise. Immutable.
 */
public final class MeasureRule {

  private final Measure measure;
  private final Optional<Exemption> exemption;
  private final List<Sentence> requirement;
  private final List<ItemRule<?>> items;
  private final Map<Practice, List<Sentence>> practices;
  private final Optional<Note> note;

  private MeasureRule(
      Measure measure,
      Optional<Exemption> exemption,
      List<Sentence> requirement,
      List<ItemRule<?>> items,
      Map<Practice, List<Sentence>> practices,
      Optional<Note> note) {
    this.measure = measure;
    this.exemption = exemption;
    this.requirement = requirement;
    this.items = items;
    this.practices = practices;
    this.note = note;
  }

  /** Starts the rule of a measure. */
  public static MeasureRule rule(Measure measure) {
    return new MeasureRule(
        measure, Optional.empty(), List.of(), List.of(), Map.of(), Optional.empty());
  }

  /** The measure with its items and practices cannot arise where the exemption holds. */
  public MeasureRule unless(Exemption holds) {
    return new MeasureRule(measure, Optional.of(holds), requirement, items, practices, note);
  }

  /** The measure requires all of these sentences; may be said more than once. */
  public MeasureRule requires(Sentence... sentences) {
    return new MeasureRule(
        measure, exemption, joined(requirement, List.of(sentences)), items, practices, note);
  }

  /** The item observes this. */
  public <V> MeasureRule item(Item<V> item, Every.Observed<V> observed) {
    return new MeasureRule(
        measure,
        exemption,
        requirement,
        joined(items, List.of(observed.as(item))),
        practices,
        note);
  }

  /** The practice advises all of these sentences; may be said more than once. */
  public MeasureRule practice(Practice practice, Sentence... sentences) {
    Map<Practice, List<Sentence>> more = new LinkedHashMap<>(practices);
    more.merge(practice, List.of(sentences), MeasureRule::joined);
    return new MeasureRule(measure, exemption, requirement, items, more, note);
  }

  /** The practice asks what the requirement asks. */
  public MeasureRule practiceRepeatsRequirement(Practice practice) {
    return practice(practice, requirement.toArray(Sentence[]::new));
  }

  /** What is to be listed with the requirement, although it is not open. */
  public MeasureRule noting(Note listed) {
    return new MeasureRule(measure, exemption, requirement, items, practices, Optional.of(listed));
  }

  private static <T> List<T> joined(List<T> some, List<? extends T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** The measure. */
  public Measure measure() {
    return measure;
  }

  /** What makes that the whole measure cannot arise. */
  public Optional<Exemption> exemption() {
    return exemption;
  }

  /** What the measure requires. */
  public List<Sentence> requirement() {
    return requirement;
  }

  /** What its items observe, in the guideline's order. */
  public List<ItemRule<?>> items() {
    return items;
  }

  /** What its practices advise, in the guideline's order. */
  public Map<Practice, List<Sentence>> practices() {
    return practices;
  }

  /** What is to be listed with the requirement. */
  public Optional<Note> note() {
    return note;
  }
}
