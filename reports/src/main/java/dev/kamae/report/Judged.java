package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.Totals;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.source.SourceRoots;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An assessment seen at one pattern: every clause with its verdict, in the guideline's order.
 *
 * @param assessment the assessment
 * @param pattern the pattern
 * @param totals its totals there
 * @param verdicts the verdicts
 * @param waivers the waivers over them
 * @param sources where the sources of the description stand
 * @param look how the report looks
 * @param shared what takes a while to find out
 * @param change what has changed since an earlier report, if there is one
 */
record Judged(
    Assessment assessment,
    Pattern pattern,
    Totals totals,
    Map<Clause, Verdict> verdicts,
    Waivers waivers,
    SourceRoots sources,
    Look look,
    Shared shared,
    Optional<Change> change) {

  /** By severity, then in the guideline's order. */
  static final Comparator<Clause> WORST_FIRST =
      Comparator.<Clause, Severity>comparing(Severity::of).thenComparing(Clause::position);

  static Judged of(Assessment assessment, Pattern pattern) {
    return of(assessment, pattern, SourceRoots.NONE);
  }

  static Judged of(Assessment assessment, Pattern pattern, SourceRoots sources) {
    Totals totals = assessment.totals(pattern);
    Map<Clause, Verdict> verdicts = new LinkedHashMap<>();
    totals.clauses().forEach(each -> verdicts.put(each, assessment.verdict(each, pattern)));
    return new Judged(
        assessment,
        pattern,
        totals,
        verdicts,
        Waivers.over(assessment, pattern),
        sources,
        Look.USUAL,
        new Shared(assessment, totals, pattern),
        Optional.empty());
  }

  /** The same in another look. */
  Judged looking(Look another) {
    return new Judged(
        assessment, pattern, totals, verdicts, waivers, sources, another, shared, change);
  }

  /** The same, held against an earlier report. */
  Judged since(EarlierReport earlier) {
    return new Judged(
        assessment,
        pattern,
        totals,
        verdicts,
        waivers,
        sources,
        look,
        shared,
        Optional.of(Change.between(earlier, this)));
  }

  List<Clause> clauses(Verdict verdict) {
    return clauses(each -> verdicts.get(each) == verdict);
  }

  List<Clause> clauses(Predicate<Clause> wanted) {
    return verdicts.keySet().stream().filter(wanted).toList();
  }

  long count(Predicate<Clause> wanted) {
    return verdicts.keySet().stream().filter(wanted).count();
  }

  long count(Predicate<Clause> wanted, Verdict verdict) {
    return count(each -> wanted.test(each) && verdicts.get(each) == verdict);
  }
}
