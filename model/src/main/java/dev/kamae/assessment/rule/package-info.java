/**
 * The vocabulary that measures are written in: which elements a sentence speaks of, what it asks of each, and
 * what an evaluation item observes. A rule never sees the pattern, the star, the severity or the report.
 */
package dev.kamae.assessment.rule;
