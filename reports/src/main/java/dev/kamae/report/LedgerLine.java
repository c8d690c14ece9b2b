package dev.kamae.report;

import java.util.List;

/**
 * A clause in the ledger of all clauses.
 *
 * @param name the clause
 * @param mark what it came to
 */
record LedgerLine(ClauseName name, Mark mark) {

  /** All clauses, in the guideline's order. */
  static List<LedgerLine> all(Judged judged, PageWords words) {
    return judged.verdicts().entrySet().stream()
        .map(each ->
            new LedgerLine(ClauseName.of(each.getKey(), words), Mark.of(each.getValue(), words)))
        .toList();
  }
}
