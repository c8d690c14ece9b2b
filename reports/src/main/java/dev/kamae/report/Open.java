package dev.kamae.report;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What is open of one severity.
 *
 * @param id the id of its element
 * @param word the severity
 * @param meaning what is of this severity
 * @param count how many clauses
 * @param advice whether they are advice only
 * @param cards the clauses, starred first, then basic, then recommended
 */
record Open(
    String id, String word, String meaning, String count, boolean advice, List<Card> cards) {

  private static final Comparator<Clause> ORDER = Comparator.<Clause, Boolean>comparing(
          each -> !(each instanceof Item<?> item && item.isStarred()))
      .thenComparing(each -> each.measure().priority())
      .thenComparing(Clause::position);

  /**
   * An open clause.
   *
   * @param id the id of its element
   * @param name the clause
   * @param accepted whether waivers cover all that is open of it
   * @param rows what was found
   */
  record Card(String id, ClauseName name, boolean accepted, Rows rows) {}

  /** What came to the verdict, most serious first. */
  static List<Open> of(Judged judged, Verdict verdict, PageWords words) {
    List<Clause> clauses = judged.clauses(verdict).stream().sorted(ORDER).toList();
    return Arrays.stream(Severity.values())
        .map(severity -> of(
            severity,
            Mark.style(verdict),
            clauses.stream().filter(each -> Severity.of(each) == severity).toList(),
            judged,
            words))
        .filter(each -> !each.cards().isEmpty())
        .toList();
  }

  private static Open of(
      Severity severity, String style, List<Clause> clauses, Judged judged, PageWords words) {
    return new Open(
        style + "-" + ClauseName.idOf(severity.name()),
        words.text("severity." + severity),
        words.text("severity-is." + severity),
        String.valueOf(clauses.size()),
        severity == Severity.ADVICE,
        clauses.stream().map(each -> card(style, each, judged, words)).toList());
  }

  private static Card card(String style, Clause clause, Judged judged, PageWords words) {
    return new Card(
        style + "-" + ClauseName.idOf(clause),
        ClauseName.of(clause, words),
        judged.waivers().cover(clause),
        rows(clause, judged, words));
  }

  private static Rows rows(Clause clause, Judged judged, PageWords words) {
    Assessment assessment = judged.assessment();
    if (clause instanceof Item<?> item) {
      return new ItemAccounts(judged, words).open(assessment.of(item));
    }
    return new SentenceAccounts(judged, words)
        .open(
            clause instanceof Practice practice
                ? assessment.of(practice)
                : assessment.of(clause.measure()).requirement());
  }
}
