/**
 * What can be asked of verdicts beyond what they are: what a change would do to them, how a posture stands at all
 * six patterns, and how far each of them is.
 */
package dev.kamae.assessment.exploring;
