package dev.kamae.assessment;

import dev.kamae.guideline.Clause;
import dev.kamae.posture.fact.Element;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A rule of ours failed. That is our fault, never the provider's gap, and never silence: the whole run
 * ends, with a message such as "III.1.1.1.a could not be judged on server 'web-1': …".
 */
public final class RuleFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuleFailure(Clause clause, Element element, RuntimeException cause) {
    super(
        clause.id()
            + " could not be judged on "
            + element.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + " '"
            + element.name()
            + "': "
            + cause,
        cause);
  }

  /** What a rule makes of the element; should it fail, its clause and the element are named. */
  static <T> T naming(Clause clause, Element element, Supplier<T> judging) {
    try {
      return judging.get();
    } catch (RuntimeException e) {
      throw new RuleFailure(clause, element, e);
    }
  }
}
