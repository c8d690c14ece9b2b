/**
 * What the guideline prints: patterns, measures, evaluation items with their reference values, practices.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.guideline;
