package dev.kamae.posture.fact;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Who vouches for what was said, and from when until when. On any other day it is as if it had not been said.
 *
 * @param by who vouches for it, in the provider's words
 * @param on its first day
 * @param until its last day; a day is one in Japan (Asia/Tokyo)
 * @param evidence where the evidence is found, by http or https
 */
public record Attestation(String by, LocalDate on, LocalDate until, URI evidence) {

  private static final Set<String> LINKS = Set.of("http", "https");

  /**
   * Refuses evidence that a report could not link to.
   *
   * @throws IllegalArgumentException "'file:///a': a link starts with http:// or https:// and names a host"
   */
  public Attestation {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(evidence, "evidence");
    if (!isLink(evidence)) {
      throw new IllegalArgumentException(
          "'" + evidence + "': a link starts with http:// or https:// and names a host");
    }
  }

  /** Whether the address starts with http or https and names a host. */
  public static boolean isLink(URI address) {
    Objects.requireNonNull(address, "address");
    return LINKS.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
        && address.getHost() != null;
  }

  /** Whether the date lies within it, both ends included. */
  public boolean isValidOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return !date.isBefore(on) && !date.isAfter(until);
  }
}
