package dev.kamae.assessment.rule;

import dev.kamae.guideline.Item;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first words of a sentence, as in {@code every(COMPONENT).should(declare(LIVENESS.watched()))}.
 *
 * @param scope the elements spoken of
 */
public record Every(Scope scope) {

  /** Every element of the scope. */
  public static Every every(Scope scope) {
    return new Every(scope);
  }

  /** The provider as a whole. */
  public static Every provider() {
    return new Every(Scopes.PROVIDER);
  }

  /** A sentence for each thing asked, all of which are asked of every element. */
  public Sentence[] should(Condition... conditions) {
    return Arrays.stream(conditions)
        .map(each -> new Sentence(scope, each, Optional.empty()))
        .toArray(Sentence[]::new);
  }

  /** A sentence for what is asked, and what is asked of the provider where there is no such element. */
  public Sentence shouldOrWhenNone(Condition condition, Condition ofProvider) {
    return new Sentence(scope, condition, Optional.of(ofProvider));
  }

  /** What an item observes of every element. */
  public <V> Observed<V> by(Observation<V> observation) {
    return new Observed<>(scope, observation, Optional.empty());
  }

  /**
   * What an item observes of every element of a scope.
   *
   * @param scope the elements observed
   * @param observation what is observed of each
   * @param whenNone what is asked of the provider where the scope is empty
   * @param <V> the values of the item
   */
  public record Observed<V>(Scope scope, Observation<V> observation, Optional<Condition> whenNone) {

    /** The same, with a word for an empty scope. */
    public Observed<V> whenNone(Condition ofProvider) {
      return new Observed<>(scope, observation, Optional.of(ofProvider));
    }

    ItemRule<V> as(Item<V> item) {
      return new ItemRule<>(item, scope, observation, whenNone);
    }
  }
}
