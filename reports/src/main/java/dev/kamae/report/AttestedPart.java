package dev.kamae.report;

import dev.kamae.assessment.AttestedFact;
import dev.kamae.assessment.rule.Phrase;
import java.util.Comparator;

/**
 * A fact that somebody vouches for.
 *
 * @param counts whether the date lies within the attestation
 * @param state that, in a word
 * @param element of what it was said
 * @param fact what was said
 * @param vouched who vouches for it
 * @param source the line that said it
 */
record AttestedPart(
    boolean counts, String state, String element, String fact, Vouched vouched, Source source) {

  /** All of them, first those that do not count on the date. */
  static Shown<AttestedPart> all(Judged judged, PageWords words) {
    return Shown.of(judged.assessment().attested().stream()
            .sorted(Comparator.comparing(AttestedFact::counts))
            .toList())
        .map(each -> of(each, words));
  }

  private static AttestedPart of(AttestedFact attested, PageWords words) {
    return new AttestedPart(
        attested.counts(),
        words.text(attested.counts() ? "attestation.counts" : "attestation.lapsed"),
        words.wording().name(attested.element()),
        words.wording().phrase(Phrase.of(attested.fact())),
        Vouched.of(attested.attestation()),
        words.source(attested.source()));
  }
}
