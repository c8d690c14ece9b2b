package dev.kamae.dsl.exploring;

import static dev.kamae.dsl.Words.*;

import dev.kamae.dsl.EvidenceTerm;
import dev.kamae.dsl.OperatorTerm;
import dev.kamae.guideline.Clause;
import java.util.List;

/**
 * An operator with its evidence.
 *
 * @param evidence each with what it covers and the years in which it holds
 */
record OperatorSketch(List<EvidenceSketch> evidence) {

  /**
   * A piece of evidence.
   *
   * @param year the year of its first day and the one before its last day, after 2024
   * @param clauses positions of clauses
   */
  record EvidenceSketch(int year, List<Integer> clauses) {

    private EvidenceTerm term(Names names) {
      Clause[] covered = clauses.stream().map(Clauses::at).toArray(Clause[]::new);
      return auditReport(names.next("audit-report"))
          .issuedOn(2025 + year, 4, 1)
          .validUntil(2026 + year, 3, 31)
          .covering(Clauses.at(clauses.get(0)), covered);
    }
  }

  OperatorTerm term(Names names) {
    EvidenceTerm[] shown =
        evidence.stream().map(each -> each.term(names)).toArray(EvidenceTerm[]::new);
    return operator(names.next("operator")).provenBy(shown);
  }
}
