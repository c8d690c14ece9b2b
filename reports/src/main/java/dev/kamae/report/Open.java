package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Severity;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Practice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   * @param describing what would be said of elements of which none is described yet
   * @param waivers the lines that would accept its gaps
   * @param more how many of these lines are left out, if some are
   */
  record Card(
      String id,
      ClauseName name,
      boolean accepted,
      Rows rows,
      List<String> describing,
      List<String> waivers,
      Optional<String> more) {}

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
    Rows rows = rows(clause, judged, words);
    boolean accepted = judged.waivers().cover(clause);
    Shown<String> waivers = accepted ? Shown.of(List.of()) : judged.shared().waivers(clause);
    return new Card(
        style + "-" + ClauseName.idOf(clause),
        ClauseName.of(clause, words),
        accepted,
        rows,
        rows.rows().stream().allMatch(each -> each.closing().isEmpty())
            ? Closing.describing(clause, judged.pattern())
            : List.of(),
        waivers.first(),
        waivers.left() == 0
            ? Optional.empty()
            : Optional.of(words.text("waivers.left", waivers.left())));
  }

  private static Rows rows(Clause clause, Judged judged, PageWords words) {
    return clause instanceof Item<?> item
        ? new ItemAccounts(judged, words).open(judged.assessment().of(item))
        : new SentenceAccounts(judged, words).open(sentences(clause, judged));
  }

  private static ClauseResult sentences(Clause clause, Judged judged) {
    return clause instanceof Practice practice
        ? judged.assessment().of(practice)
        : judged.assessment().of(clause.measure()).requirement();
  }
}
