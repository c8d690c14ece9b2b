package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Fact;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule asks, as a key of the table of messages and the phrases or values to put into it; the objects
 * that judge make it, so that a report says what ran.
 *
 * @param key the key in the table
 * @param parts what goes into its places
 */
public record Phrase(String key, List<Object> parts) {

  /** A phrase of its parts. */
  public static Phrase of(String key, Object... parts) {
    return new Phrase(key, List.of(parts));
  }

  /**
   * Itself in no language, such as {@code either(fact.use-approved,fact.use-otherwise-kept-out)}; two phrases of which
   * it is the same say the same.
   */
  public String id() {
    return parts.isEmpty()
        ? key
        : parts.stream().map(Phrase::id).collect(Collectors.joining(",", key + "(", ")"));
  }

  private static String id(Object part) {
    return part instanceof Phrase phrase ? phrase.id() : part.toString();
  }

  /** The claim that the fact is so. */
  public static Phrase of(Fact<?> fact) {
    return of("fact." + fact.id());
  }
}
