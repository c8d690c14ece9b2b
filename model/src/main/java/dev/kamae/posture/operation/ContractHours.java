package dev.kamae.posture.operation;

import dev.kamae.quantity.Yearly;
import java.util.Objects;

/**
 * The hours of the contract, before planned maintenance is taken off (Ⅲ.2.1.1).
 *
 * @param yearly how many in a year; the base that an availability is computed over
 */
public record ContractHours(Yearly yearly) {

  /** Every hour of 365 days. */
  public static final ContractHours AROUND_THE_CLOCK =
      new ContractHours(new Yearly(Yearly.AROUND_THE_CLOCK));

  /** Refuses null. */
  public ContractHours {
    Objects.requireNonNull(yearly, "yearly");
  }

  @Override
  public String toString() {
    return yearly.toString();
  }
}
