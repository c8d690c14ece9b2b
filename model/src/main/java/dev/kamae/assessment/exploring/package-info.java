/**
 * What can be asked of verdicts beyond what they are: what a change would do to them, how a posture stands at all
 * six patterns, and how far each of them is.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused with a {@code NullPointerException} that
 * names the argument.
 */
package dev.kamae.assessment.exploring;
