/**
 * How each of the guideline's 33 measures is judged: one file a measure, by chapter.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.assessment.measures;
