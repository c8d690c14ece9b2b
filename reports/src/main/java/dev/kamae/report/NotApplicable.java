package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import java.util.List;
import java.util.Optional;

/**
 * A clause that does not apply.
 *
 * @param name the clause
 * @param whys the reasons, each with its line
 * @param more how many of them are left out, if some are
 */
record NotApplicable(ClauseName name, List<Out> whys, Optional<String> more) {

  /** All of them, in the guideline's order. */
  static List<NotApplicable> all(Judged judged, PageWords words) {
    return judged.clauses(Verdict.NOT_APPLICABLE).stream()
        .map(each -> of(each, judged, words))
        .toList();
  }

  private static NotApplicable of(Clause clause, Judged judged, PageWords words) {
    Shown<Out> whys = Shown.of(whys(clause, judged, words));
    return new NotApplicable(
        ClauseName.of(clause, words),
        whys.first(),
        judged.look().elsewhere().more("listing.more", whys.left(), words));
  }

  /** Why the clause does not apply; empty where it does. */
  static List<Out> whys(Clause clause, Judged judged, PageWords words) {
    if (clause instanceof Item<?> item) {
      var result = judged.assessment().of(item);
      return Out.of(result.exclusion(), result.exempted(), words).stream().toList();
    }
    ClauseResult result = clause instanceof Practice practice
        ? judged.assessment().of(practice)
        : judged.assessment().of(clause.measure()).requirement();
    Optional<Out> out = Out.of(result.exclusion(), result.exempted(), words);
    return out.isPresent() ? List.of(out.get()) : reasons(result, words);
  }

  private static List<Out> reasons(ClauseResult result, PageWords words) {
    return result.evidence().stream()
        .flatMap(each -> reason(each, words).stream())
        .distinct()
        .toList();
  }

  private static Optional<Out> reason(Finding finding, PageWords words) {
    return finding
        .exemption()
        .map(each -> new Out(false, words.wording().phrase(each), words.source(finding.source())));
  }
}
