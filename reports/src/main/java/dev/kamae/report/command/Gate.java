package dev.kamae.report.command;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.Waivers;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.source.SourceRoots;
import dev.kamae.wording.Language;
import dev.kamae.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether what was judged passes a threshold, and what of it does not.
 *
 * @param assessment what was judged
 * @param pattern at which pattern
 * @param threshold the threshold
 * @param change what has changed since an earlier report
 */
record Gate(
    Assessment assessment,
    Pattern pattern,
    Options.Threshold threshold,
    Optional<Difference> change) {

  private static final int WORST = 10;
  private static final int COLUMNS = 100;
  private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

  /** The clauses that fail, most serious first. */
  List<Clause> failing() {
    return threshold.level().map(this::failing).orElseGet(List::of);
  }

  private List<Clause> failing(Level level) {
    Waivers waivers = Waivers.over(assessment, pattern);
    List<Clause> worse = change.map(Difference::forWorse).orElseGet(List::of).stream()
        .map(ClauseShift::clause)
        .toList();
    return assessment
        .totals(pattern)
        .open(level)
        .filter(each -> threshold.undeclared() || assessment.verdict(each, pattern) == Verdict.GAP)
        .filter(each -> !waivers.cover(each))
        .filter(each -> !threshold.onlyNew() || change.isEmpty() || worse.contains(each))
        .sorted(
            Comparator.<Clause, Severity>comparing(Severity::of).thenComparing(Clause::position))
        .toList();
  }

  /** What fails, in lines for a terminal. */
  List<String> lines(String name, List<Clause> failing, SourceRoots sources) {
    List<String> lines = new ArrayList<>();
    lines.add(cut(name + " fails at level " + threshold.level().orElseThrow() + ": gaps "
        + count(failing, Verdict.GAP) + ", undeclared " + count(failing, Verdict.UNDECLARED)));
    failing.stream().limit(WORST).forEach(each -> {
      lines.add(cut("  %-11s%s %s"
          .formatted(
              assessment.verdict(each, pattern).name().toLowerCase(Locale.ROOT),
              each.id(),
              ENGLISH.title(each))));
      place(each, sources).ifPresent(place -> lines.add("             " + place));
    });
    if (failing.size() > WORST) {
      lines.add("  and " + (failing.size() - WORST) + " more");
    }
    return lines;
  }

  private static String cut(String line) {
    return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 3) + "...";
  }

  private long count(List<Clause> failing, Verdict verdict) {
    return failing.stream()
        .filter(each -> assessment.verdict(each, pattern) == verdict)
        .count();
  }

  private Optional<String> place(Clause clause, SourceRoots sources) {
    Optional<SourceLine> line = clause instanceof Item<?> item
        ? first(assessment.of(item))
        : assessment.of(clause.measure()).requirement().open().stream()
            .findFirst()
            .map(Finding::source);
    return line.flatMap(each -> sources.path(each).map(path -> path + ":" + each.line()));
  }

  private <V> Optional<SourceLine> first(ItemResult<V> item) {
    return item.open(pattern).stream().findFirst().map(ElementResult::source);
  }
}
