package dev.kamae.report;

import dev.kamae.posture.fact.Attestation;
import dev.kamae.posture.fact.Said;

/**
 * Who vouches for what was said.
 *
 * @param by who
 * @param from the first day
 * @param until the last day
 * @param link where the evidence is found
 */
record Vouched(String by, String from, String until, String link) {

  static Vouched of(Attestation attestation) {
    return new Vouched(
        attestation.by(),
        attestation.on().toString(),
        attestation.until().toString(),
        attestation.evidence().toString());
  }

  /** Whether it was said and nobody vouches for it. */
  static boolean unproven(Said<?> said) {
    return !said.isNothing() && said.attestation().isEmpty();
  }
}
