package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.guideline.Practice;
import java.util.List;
import java.util.Optional;

/**
 * A requirement or a best practice.
 *
 * @param name the clause
 * @param mark its verdict
 * @param out why it does not apply
 * @param rows what was found
 * @param describing what would be said of elements of which none is described yet, where a practice wants some
 */
record SentencePart(
    ClauseName name, Mark mark, Optional<Out> out, Rows rows, List<String> describing) {

  static SentencePart of(ClauseResult result, Judged judged, PageWords words) {
    Rows rows = new SentenceAccounts(judged, words).all(result);
    return new SentencePart(
        ClauseName.of(result.clause(), words),
        Mark.of(result.verdict(), words),
        Out.of(result.exclusion(), result.exempted(), words),
        rows,
        describing(result, rows, judged));
  }

  /** A requirement that is open has a card of its own, with these words in it. */
  private static List<String> describing(ClauseResult result, Rows rows, Judged judged) {
    return result.clause() instanceof Practice practice
            && result.verdict().isOpen()
            && rows.rows().stream().allMatch(each -> each.closing().isEmpty())
        ? Closing.describing(practice, judged.pattern())
        : List.of();
  }
}
