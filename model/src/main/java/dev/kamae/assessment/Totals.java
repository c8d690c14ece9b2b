package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import dev.kamae.guideline.Priority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many clauses came to what at one pattern. All 33 requirements, 26 items and 86 practices are counted, each
 * once.
 */
public final class Totals {

  private final Assessment assessment;
  private final Pattern pattern;
  private final Map<Clause, Verdict> verdicts = new LinkedHashMap<>();

  Totals(Assessment assessment, Pattern pattern) {
    this.assessment = assessment;
    this.pattern = pattern;
    for (MeasureResult each : assessment.measures()) {
      verdicts.put(each.measure(), each.requirement().verdict());
      each.items().forEach(item -> verdicts.put(item.item(), item.verdict(pattern)));
      each.practices().forEach(practice -> verdicts.put(practice.clause(), practice.verdict()));
    }
  }

  /** All clauses, in the guideline's order. */
  public List<Clause> clauses() {
    return List.copyOf(verdicts.keySet());
  }

  /** The requirements and items of the level with this verdict. */
  public long count(Level level, Verdict verdict) {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(verdict, "verdict");
    return count(clause -> level.includes(clause) && is(clause, verdict));
  }

  /** The practices with this verdict. */
  public long practices(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    return count(clause -> clause instanceof Practice && is(clause, verdict));
  }

  /** The requirements, or items, or practices of a measure with this verdict. */
  public long count(Measure measure, Verdict verdict) {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(verdict, "verdict");
    return count(clause -> clause.measure() == measure && is(clause, verdict));
  }

  /** The gaps, or what is undeclared, of this severity. */
  public long count(Severity severity, Verdict verdict) {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(verdict, "verdict");
    return count(clause -> Severity.of(clause) == severity && is(clause, verdict));
  }

  /** The starred items whose value is not reached: gaps and undeclared. */
  public long starredNotReached() {
    return open(Level.STARRED).count();
  }

  /** The requirements and items of the level that are open, in the guideline's order. */
  public Stream<Clause> open(Level level) {
    Objects.requireNonNull(level, "level");
    return verdicts.keySet().stream()
        .filter(level::includes)
        .filter(clause -> verdicts.get(clause).isOpen());
  }

  /** The requirements and starred items of basic measures that the statement of applicability excludes. */
  public long excludedBasicOrStarred() {
    return count(clause -> isBasicRequirementOrStarred(clause)
        && assessment.posture().exclusionOf(clause).isPresent());
  }

  private static boolean isBasicRequirementOrStarred(Clause clause) {
    return clause instanceof Measure measure
        ? measure.priority() == Priority.BASIC
        : clause instanceof Item<?> item && item.isStarred();
  }

  /** The items that meet the guideline at the pattern and miss the provider's own target. */
  public List<ItemResult<?>> targetsMissed() {
    return assessment.measures().stream()
        .<ItemResult<?>>flatMap(each -> each.items().stream())
        .filter(each -> each.verdict(pattern) == Verdict.MET)
        .filter(each -> each.targetVerdict().filter(Verdict::isOpen).isPresent())
        .toList();
  }

  private boolean is(Clause clause, Verdict verdict) {
    return verdicts.get(clause) == verdict;
  }

  private long count(Predicate<Clause> wanted) {
    return verdicts.keySet().stream().filter(wanted).count();
  }
}
