package dev.kamae.posture.fact;

import java.net.URI;
import java.time.LocalDate;

/**
 * Who vouches for what was said, and from when until when. On any other day it is as if it had not been said.
 *
 * @param by who vouches for it, in the provider's words
 * @param on its first day
 * @param until its last day; a day is one in Japan (Asia/Tokyo)
 * @param evidence where the evidence is found, by http or https
 */
public record Attestation(String by, LocalDate on, LocalDate until, URI evidence) {

  /** Whether the date lies within it, both ends included. */
  public boolean isValidOn(LocalDate date) {
    return !date.isBefore(on) && !date.isAfter(until);
  }
}
