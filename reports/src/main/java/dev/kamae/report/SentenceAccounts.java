package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/**
 * Puts what the sentences of a requirement or a practice came to into words.
 *
 * @param words the words
 */
record SentenceAccounts(PageWords words) {

  Rows open(ClauseResult clause) {
    return rows(clause.open(), false);
  }

  Rows all(ClauseResult clause) {
    return rows(
        clause.evidence(), clause.exclusion().isPresent() || clause.exempted().isPresent());
  }

  private Rows rows(List<Finding> findings, boolean out) {
    Rows.Gathering gathering = new Rows.Gathering(words);
    findings.forEach(each -> gathering.add(account(each, out), each.element(), each.source()));
    return gathering.rows();
  }

  Account account(Finding finding, boolean out) {
    Verdict verdict = out ? Verdict.NOT_APPLICABLE : finding.verdict();
    return new Account(
        Mark.of(verdict, words),
        verdict,
        sentence(finding),
        declared(finding.said()),
        Optional.empty(),
        Optional.empty(),
        finding
            .inheritedFrom()
            .or(finding::outOfDate)
            .map(each -> Proof.of(each, finding.element())),
        Optional.empty());
  }

  private Optional<String> declared(Said<?> said) {
    return said.value()
        .filter(each -> !(each instanceof Boolean))
        .map(each -> words.wording().value(each));
  }

  private String sentence(Finding finding) {
    String claim = words.wording().phrase(finding.claim());
    if (finding.inheritedFrom().isPresent()) {
      return words.text("found.inherited", claim);
    }
    if (finding.isForWantOfElements() && finding.verdict() == Verdict.UNDECLARED) {
      return words.text("found.none", words.wording().phrase(finding.scope()), claim);
    }
    if (finding.outOfDate().isPresent()) {
      return words.text("found.out-of-date", claim);
    }
    String reason = finding.exemption().map(words.wording()::phrase).orElse(claim);
    return words.text(
        "found." + finding.verdict(), finding.verdict() == Verdict.NOT_APPLICABLE ? reason : claim);
  }
}
