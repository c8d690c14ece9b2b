package dev.kamae.report;

import java.util.List;

/**
 * What auditors look things up in.
 *
 * @param inventory everything declared
 * @param applicability the statement of applicability
 * @param levels the evaluation items as terms of a service level agreement
 * @param ledger every clause
 */
record Annexes(
    Inventory inventory,
    List<Applicability> applicability,
    List<ServiceLevel> levels,
    List<LedgerLine> ledger) {

  static Annexes of(Judged judged, PageWords words) {
    return new Annexes(
        Inventory.of(judged, words),
        Applicability.all(judged, words),
        ServiceLevel.all(judged, words),
        LedgerLine.all(judged, words));
  }
}
