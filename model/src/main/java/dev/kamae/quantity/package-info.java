/**
 * Values that can be compared: intervals, retentions, percentages, methods; each knows which way is stricter.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument, and a value that makes no sense with an {@code IllegalArgumentException} that says which are
 * allowed. Lengths of time keep the unit that was said, and shares are exact decimals in per cent.
 */
package dev.kamae.quantity;
