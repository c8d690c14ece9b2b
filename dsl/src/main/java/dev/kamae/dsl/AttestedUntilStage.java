package dev.kamae.dsl;

import dev.kamae.posture.fact.Attestation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that somebody vouches for, not yet by which evidence.
 *
 * @param <T> the term
 */
public final class AttestedUntilStage<T> {

  private final Saying saying;
  private final Function<Saying, T> term;
  private final String by;
  private final Day on;
  private final Day until;

  AttestedUntilStage(Saying saying, Function<Saying, T> term, String by, Day on, Day until) {
    this.saying = checked(saying, on, until);
    this.term = term;
    this.by = by;
    this.on = on;
    this.until = until;
  }

  private static Saying checked(Saying saying, Day on, Day until) {
    if (on.date().isEmpty()) {
      return saying.plusFault("was attested on " + on.wrong());
    }
    if (until.date().isEmpty()) {
      return saying.plusFault("is attested until " + until.wrong());
    }
    return until.date().get().isBefore(on.date().get())
        ? saying.plusFault(
            "is attested until %s, which is before its attestation on %s".formatted(until, on))
        : saying;
  }

  /** Where the evidence is found, by http or https; anything else is a fault. */
  public T evidence(String link) {
    saying.givenAll(link);
    Optional<URI> address = address(link);
    if (address.isEmpty()) {
      return term.apply(saying.plusFault(
          "has the evidence '%s'; a link starts with http:// or https:// and names a host"
              .formatted(Texts.shown(link))));
    }
    Optional<Attestation> attestation = on.date()
        .flatMap(
            first -> until.date().map(last -> new Attestation(by, first, last, address.get())));
    return term.apply(attestation.map(saying::attested).orElse(saying));
  }

  private static Optional<URI> address(String link) {
    try {
      return Optional.of(new URI(link)).filter(Attestation::isLink);
    } catch (URISyntaxException noLink) {
      return Optional.empty();
    }
  }
}
