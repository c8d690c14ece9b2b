package dev.kamae.dsl.testing;

import dev.kamae.posture.facility.Evidence;
import java.util.Optional;

/** Evidence of an operator that would have met a clause, had the date been within it. */
final class Expired {

  private Expired() {}

  static String or(Optional<Evidence> evidence, String otherwise) {
    return evidence
        .map(each -> "not said, and the evidence '" + InWords.shown(each.title())
            + "' is valid from " + each.issued() + " to " + each.lastDay())
        .orElse(otherwise);
  }
}
