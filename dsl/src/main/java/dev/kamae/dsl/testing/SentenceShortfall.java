package dev.kamae.dsl.testing;

import static dev.kamae.dsl.testing.InWords.WORDS;

import dev.kamae.assessment.Finding;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import java.util.stream.Collectors;

/**
 * Puts a sentence of a requirement that is open into words.
 *
 * @param clause the requirement
 * @param finding what the sentence came to on one element
 */
record SentenceShortfall(Clause clause, Finding finding) {

  Shortfall told() {
    boolean none = finding.isForWantOfElements() && finding.said().isNothing();
    return new Shortfall(
        new Gap(
            Gap.Key.of(clause, finding.element(), id(finding.claim())),
            isGap() ? GapValue.NO : GapValue.UNSAID),
        finding.verdict(),
        none ? InWords.scope(finding.scope()) : InWords.element(finding.element()),
        declared(none),
        WORDS.phrase(finding.claim()),
        change(none),
        finding.source());
  }

  private boolean isGap() {
    return finding.verdict() == Verdict.GAP;
  }

  private String declared(boolean none) {
    if (none) {
      return "none described";
    }
    if (finding.said().isNothing()) {
      return isGap() ? "not so" : Expired.or(finding.outOfDate(), "not said");
    }
    return finding
        .said()
        .value()
        .map(value -> "said: " + InWords.shown(WORDS.value(value)))
        .orElse("said not to be so");
  }

  private String change(boolean none) {
    if (none) {
      return "describing one";
    }
    String words = ClosingWords.of(finding.wanted()).map(each -> ": " + each).orElse("");
    return (isGap() ? "doing so" : "finding out and saying so") + words;
  }

  /** The claim without words, which may be put otherwise one day. */
  private static String id(Phrase claim) {
    String key = claim.key().startsWith("fact.") ? claim.key().substring(5) : claim.key();
    return claim.parts().isEmpty()
        ? key
        : claim.parts().stream()
            .map(each -> each instanceof Phrase phrase ? id(phrase) : each.toString())
            .collect(Collectors.joining(", ", key + "(", ")"));
  }
}
