package dev.kamae.secondopinion;

import java.math.BigDecimal;

/**
 * An availability as a share that is never rounded.
 *
 * @param part the part
 * @param whole what it is a part of
 */
record Share(BigDecimal part, BigDecimal whole) {

  static Share ofHundred(BigDecimal percent) {
    return new Share(percent, BigDecimal.valueOf(100));
  }

  /** Whether it is so much per cent or more. */
  boolean isAtLeast(BigDecimal percent) {
    return part.multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(whole)) >= 0;
  }
}
