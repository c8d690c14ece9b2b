package dev.kamae.assessment.rule;

import java.util.Optional;

/**
 * One sentence of a requirement or a practice: what is asked of every element of a scope.
 *
 * @param scope the elements spoken of
 * @param condition what is asked of each
 * @param whenNone what is asked of the provider where the scope is empty; without it, an empty scope is
 *     undeclared
 */
public record Sentence(Scope scope, Condition condition, Optional<Condition> whenNone) {}
