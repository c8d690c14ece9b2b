package dev.kamae.posture;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.SourceLine;

/**
 * A line of the statement of applicability: a clause that does not apply, with all below it.
 *
 * @param clause the measure, item or practice
 * @param reason why, in the provider's words
 * @param source the line that excluded it
 */
public record Exclusion(Clause clause, String reason, SourceLine source) {}
