package dev.kamae.assessment;

import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.posture.fact.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A fact that somebody vouches for.
 *
 * @param element of what it was said: the provider, a record or a partner provider
 * @param fact the fact
 * @param attestation who vouches for it, and until when
 * @param counts whether the date of the assessment lies within that; else the fact is undeclared
 * @param source the line that said it
 */
public record AttestedFact(
    Topic element, Fact<?> fact, Attestation attestation, boolean counts, SourceLine source) {

  /** Refuses null. */
  public AttestedFact {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(attestation, "attestation");
    Objects.requireNonNull(source, "source");
  }

  static List<AttestedFact> all(Assessment assessment) {
    return assessment
        .posture()
        .attested()
        .flatMap(each -> of(each, assessment.date()))
        .toList();
  }

  private static Stream<AttestedFact> of(Topic element, LocalDate date) {
    return element.facts().claims().stream()
        .flatMap(
            claim -> claim.said().attestation().stream().map(by -> of(element, claim, by, date)));
  }

  private static AttestedFact of(Topic element, Claim<?> claim, Attestation by, LocalDate date) {
    return new AttestedFact(
        element, claim.fact(), by, by.isValidOn(date), claim.said().source());
  }
}
