package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Fact;
import java.util.List;

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

  /** The claim that the fact is so. */
  public static Phrase of(Fact<?> fact) {
    return of("fact." + fact.id());
  }
}
