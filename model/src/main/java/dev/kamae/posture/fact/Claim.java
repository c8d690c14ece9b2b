package dev.kamae.posture.fact;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One fact together with what was said of it.
 *
 * @param fact the fact
 * @param said a value or a no
 * @param <T> the values that can be said
 */
public record Claim<T>(Fact<T> fact, Said<T> said) {

  /** Refuses null. */
  public Claim {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(said, "said");
  }

  /** The same, vouched for. */
  public Claim<T> attested(Attestation by) {
    Objects.requireNonNull(by, "by");
    return new Claim<>(fact, said.attested(by));
  }

  /** The claim as it counts on the date. */
  public Claim<T> asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return new Claim<>(fact, said.asOf(date));
  }

  /** Whether somebody vouches for it. */
  public boolean isAttested() {
    return said.attestation().isPresent();
  }

  /** Whether the other claim speaks of the same fact and says something else. */
  public boolean contradicts(Claim<?> other) {
    Objects.requireNonNull(other, "other");
    return fact == other.fact && !said.equals(other.said);
  }
}
