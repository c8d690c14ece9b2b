package dev.kamae.assessment;

import dev.kamae.assessment.rule.Phrase;
import dev.kamae.posture.fact.Said;

/**
 * Why a whole measure cannot arise.
 *
 * @param reason in words
 * @param said the fact that was declared
 */
public record Exempted(Phrase reason, Said<?> said) {}
