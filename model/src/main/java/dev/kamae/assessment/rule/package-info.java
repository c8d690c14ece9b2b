/**
 * The vocabulary that measures are written in: which elements a sentence speaks of, what it asks of each, and
 * what an evaluation item observes. A rule never sees the pattern, the star, the severity or the report.
 *
 * <p>All types are immutable and safe for use by many threads; nobody but the measures calls them, and they never pass null.
 */
package dev.kamae.assessment.rule;
