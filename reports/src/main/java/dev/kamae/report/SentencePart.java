package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import java.util.Optional;

/**
 * A requirement or a best practice.
 *
 * @param name the clause
 * @param mark its verdict
 * @param out why it does not apply
 * @param rows what was found
 */
record SentencePart(ClauseName name, Mark mark, Optional<Out> out, Rows rows) {

  static SentencePart of(ClauseResult result, Judged judged, PageWords words) {
    return new SentencePart(
        ClauseName.of(result.clause(), words),
        Mark.of(result.verdict(), words),
        Out.of(result.exclusion(), result.exempted(), words),
        new SentenceAccounts(judged, words).all(result));
  }
}
