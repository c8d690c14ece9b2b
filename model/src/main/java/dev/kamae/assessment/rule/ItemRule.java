package dev.kamae.assessment.rule;

import dev.kamae.guideline.Item;
import java.util.Optional;

/**
 * How an evaluation item is observed: a value of every element of a scope.
 *
 * @param item the evaluation item
 * @param scope the elements observed
 * @param observation what is observed of each
 * @param whenNone what is asked of the provider where the scope is empty; without it, an empty scope is
 *     undeclared
 * @param <V> the values of the item
 */
public record ItemRule<V>(
    Item<V> item, Scope scope, Observation<V> observation, Optional<Condition> whenNone) {}
