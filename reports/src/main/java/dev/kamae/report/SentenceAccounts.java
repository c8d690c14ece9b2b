package dev.kamae.report;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Practice;
import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;

/**
 * Puts what the sentences of a requirement or a practice came to into words.
 *
 * @param judged the assessment at the pattern chosen
 * @param words the words
 * @param told the accounts made before
 */
record SentenceAccounts(Judged judged, PageWords words, ToldOnce told) {

  SentenceAccounts(Judged judged, PageWords words) {
    this(judged, words, new ToldOnce());
  }

  /** What is open, with what would close it. */
  Rows open(ClauseResult clause) {
    Rows.Gathering gathering = new Rows.Gathering(words);
    Shown<Finding> open = judged.shared().first().open(clause);
    open.first()
        .forEach(each -> gathering.add(
            account(clause.clause(), each, false), each.element(), each.source(), each.wanted()));
    return gathering.rows(open.left(), judged.look().elsewhere());
  }

  Rows all(ClauseResult clause) {
    boolean out = clause.exclusion().isPresent() || clause.exempted().isPresent();
    Rows.Gathering gathering = new Rows.Gathering(words);
    Shown<Finding> all = judged.shared().first().all(clause);
    all.first().forEach(each -> {
      Account account = account(clause.clause(), each, out);
      gathering.add(
          account, each.element(), each.source(), advised(clause.clause(), each, account));
    });
    return gathering.rows(all.left(), judged.look().elsewhere());
  }

  /** What an open practice wants said stands with it, because advice has no card of its own. */
  private static List<Wanted> advised(Clause clause, Finding finding, Account account) {
    return clause instanceof Practice && account.verdict().isOpen() ? finding.wanted() : List.of();
  }

  Account account(Clause clause, Finding finding, boolean out) {
    Verdict verdict = out ? Verdict.NOT_APPLICABLE : finding.verdict();
    Said<?> said = finding.said();
    Optional<String> accepted = accepted(clause, finding, verdict);
    return told.account(
        () -> account(finding, verdict, said, accepted),
        clause,
        finding.claim(),
        finding.scope(),
        verdict,
        finding.verdict(),
        finding.isForWantOfElements(),
        said.isNo(),
        new ToldOnce.Itself(said.value().orElse(null)),
        said.attestation(),
        finding.exemption(),
        finding.inheritedFrom(),
        finding.outOfDate(),
        finding.element().operator(),
        accepted);
  }

  private Account account(
      Finding finding, Verdict verdict, Said<?> said, Optional<String> accepted) {
    Optional<Evidence> evidence = finding.inheritedFrom().or(finding::outOfDate);
    return new Account(
        Mark.of(verdict, words),
        verdict,
        sentence(finding),
        declared(said),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        evidence.map(each -> Proof.of(each, finding.element())),
        said.attestation().map(Vouched::of),
        evidence.isEmpty() && Vouched.unproven(said),
        accepted,
        Optional.empty());
  }

  private Optional<String> accepted(Clause clause, Finding finding, Verdict verdict) {
    return verdict == Verdict.GAP
        ? words.accepted().covering(judged.waivers(), clause, finding.element())
        : Optional.empty();
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
    if (finding.lapsed().isPresent()) {
      return words.text("found.lapsed", claim);
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
