/**
 * What closes what is open: remedies, plans of them, and postures with remedies applied.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.assessment.remedy;
