package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdicts on one posture as of one date, at all six patterns, with their evidence. Immutable and safe for
 * use by many threads.
 */
public final class Assessment {

  private final Posture posture;
  private final LocalDate date;
  private final Found found;
  private final Evaluator evaluator;
  private volatile List<MeasureResult> measures;

  Assessment(Posture posture, LocalDate date, Found found, Evaluator evaluator) {
    this.evaluator = evaluator;
    this.posture = posture;
    this.date = Objects.requireNonNull(date, "date");
    this.found = found;
  }

  /** The posture that was judged. */
  public Posture posture() {
    return posture;
  }

  /** The date as of which it was judged. */
  public LocalDate date() {
    return date;
  }

  /** What the same rules make of another posture as of the same date. */
  public Assessment of(Posture other) {
    Objects.requireNonNull(other, "other");
    return evaluator.assess(other, date);
  }

  /** All measures, in the guideline's order. */
  public List<MeasureResult> measures() {
    List<MeasureResult> made = measures;
    if (made == null) {
      synchronized (found) {
        made = measures == null ? found.measures() : measures;
        measures = made;
      }
    }
    return made;
  }

  /** What a measure came to. */
  public MeasureResult of(Measure measure) {
    Objects.requireNonNull(measure, "measure");
    return measures().stream()
        .filter(each -> each.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  /** What an evaluation item came to. */
  @SuppressWarnings("unchecked")
  public <V> ItemResult<V> of(Item<V> item) {
    Objects.requireNonNull(item, "item");
    return of(item.measure()).items().stream()
        .filter(each -> each.item() == item)
        .map(each -> (ItemResult<V>) each)
        .findFirst()
        .orElseThrow();
  }

  /** What a practice came to. */
  public ClauseResult of(Practice practice) {
    Objects.requireNonNull(practice, "practice");
    return of(practice.measure()).practices().stream()
        .filter(each -> each.clause() == practice)
        .findFirst()
        .orElseThrow();
  }

  /** The verdict on a clause at the pattern; of a measure, that on its requirement. */
  public Verdict verdict(Clause clause, Pattern pattern) {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(pattern, "pattern");
    if (clause instanceof Item<?> item) {
      return of(item).verdict(pattern);
    }
    return clause instanceof Practice practice
        ? of(practice).verdict()
        : of(clause.measure()).requirement().verdict();
  }

  /** How serious it is that the clause is open at the pattern, where it is. */
  public Optional<Severity> severity(Clause clause, Pattern pattern) {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(pattern, "pattern");
    return verdict(clause, pattern).isOpen() ? Optional.of(Severity.of(clause)) : Optional.empty();
  }

  /** The facts that somebody vouches for, those that do not count on the date included. */
  public List<AttestedFact> attested() {
    return AttestedFact.all(this);
  }

  /** The totals at the pattern. */
  public Totals totals(Pattern pattern) {
    Objects.requireNonNull(pattern, "pattern");
    return new Totals(this, pattern);
  }
}
