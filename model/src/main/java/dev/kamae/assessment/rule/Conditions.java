package dev.kamae.assessment.rule;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The words that measures are written in for what they ask. */
public final class Conditions {

  private Conditions() {}

  /** The fact is said, whatever its value: whether, not how much. */
  public static <T> Condition declare(Fact<T> fact) {
    return new Declares<>(fact, value -> true, Phrase.of(fact));
  }

  /** The fact is said, with a value that will do. */
  public static <T> Condition declare(Fact<T> fact, Predicate<T> enough) {
    return new Declares<>(fact, enough, Phrase.of(fact));
  }

  /** The fact is said with a value that will do, and what is asked is put in these words. */
  public static <T> Condition declare(Fact<T> fact, Predicate<T> enough, String claim) {
    return new Declares<>(fact, enough, Phrase.of("claim." + claim));
  }

  /** The fact is denied, such as that a notice goes to everyone where it should go to the contact only. */
  public static Condition deny(Fact<Boolean> fact, String claim) {
    return new Denies(fact, Phrase.of("claim." + claim));
  }

  /** One of the ways will do. */
  public static Condition either(Condition... ways) {
    return new Either(List.of(ways));
  }

  /** A no of the provider as a whole is a gap. */
  public static Condition notDeniedByProvider(Fact<?> fact) {
    return new NotDeniedByProvider(fact, Phrase.of(fact));
  }

  /** What the condition asks is asked of the provider, whatever element is in hand. */
  public static Condition ofProvider(Condition condition) {
    return new OfProvider(condition);
  }

  /** The condition is asked unless the exemption holds. */
  public static Condition unless(Exemption exemption, Condition condition) {
    return new Unless(exemption, condition);
  }

  /** What is asked hangs on another fact: while nothing is said of that, nobody knows. */
  public static Condition whereSaid(Fact<?> fact, Condition condition, String claim) {
    return new WhereSaid(fact, condition, Phrase.of("claim." + claim));
  }

  /** Where there is no such element: it cannot arise if the exemption holds, else nobody knows. */
  public static Condition cannotAriseIf(Exemption exemption) {
    return new CannotArise(exemption, Phrase.of("claim.described"));
  }

  /** The algorithm is on a public list, be it by our table or by what is said; not encrypted is a gap. */
  public static Condition publiclyEvaluated(
      Condition encrypted, Fact<Names> algorithm, Fact<Names> listed) {
    return new PubliclyEvaluated(encrypted, algorithm, listed);
  }

  /** The provider denied the fact, such as that it has external links at all. */
  public static Exemption denied(Fact<?> fact) {
    return exemption(
        "denied." + fact.id(),
        (element, around) -> Optional.of(around.provider().of(fact)).filter(Said::isNo),
        fact);
  }

  /** The provider said the fact, such as that its network is outsourced. */
  public static Exemption said(Fact<?> fact) {
    return exemption(
        "said." + fact.id(),
        (element, around) -> Optional.of(around.provider().of(fact)).filter(Said::isYes),
        fact);
  }

  /**
   * Something was said of an element or its surroundings that makes that a thing cannot arise; the facts are those
   * that the provider says to that effect.
   */
  public static Exemption exemption(String reason, Exemption.Proof proof, Fact<?>... ofProvider) {
    return new Exemption(Phrase.of("exempt." + reason), proof, List.of(ofProvider));
  }
}
