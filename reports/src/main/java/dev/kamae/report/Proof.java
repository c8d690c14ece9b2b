package dev.kamae.report;

import dev.kamae.posture.facility.Evidence;
import dev.kamae.posture.fact.Element;

/**
 * An operator's evidence, shown where a clause is met by it, or would be, were it of this date.
 *
 * @param title its title
 * @param operator whose it is
 * @param from its first day
 * @param until its last day
 */
record Proof(String title, String operator, String from, String until) {

  static Proof of(Evidence evidence, Element element) {
    return new Proof(
        evidence.title(),
        element.operator().orElse(""),
        evidence.issued().toString(),
        evidence.lastDay().toString());
  }
}
