package dev.kamae.secondopinion;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Days on both sides of the first and the last days of generated evidence. */
final class Dates {

  static final LocalDate USUAL = LocalDate.of(2026, 4, 1);

  private Dates() {}

  static Arbitrary<LocalDate> aroundEvidence() {
    return Arbitraries.of(
        USUAL,
        LocalDate.of(2025, 3, 31),
        LocalDate.of(2025, 4, 1),
        LocalDate.of(2026, 3, 31),
        LocalDate.of(2027, 3, 31),
        LocalDate.of(2027, 4, 1),
        LocalDate.of(2028, 3, 31),
        LocalDate.of(2028, 4, 1));
  }
}
