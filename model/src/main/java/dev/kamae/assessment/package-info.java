/**
 * The evaluator, which walks a posture once for all six patterns, and what it finds.
 *
 * <p>Verdicts and what they are made of are immutable and safe for use by many threads; null is refused with a {@code
 * NullPointerException} that names the argument. What a rule of ours does wrong is a {@link
 * dev.kamae.assessment.RuleFailure}, and never a verdict.
 */
package dev.kamae.assessment;
