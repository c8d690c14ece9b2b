/** The evaluator, which walks a posture once for all six patterns, and what it finds. */
package dev.kamae.assessment;
