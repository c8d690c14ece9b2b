package dev.kamae.dsl;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.SourceLine;

/** How a description becomes a posture. */
final class Descriptions {

  private Descriptions() {}

  static Posture posture(Description description) {
    return provider(description).posture(name(description));
  }

  private static ProviderTerm provider(Description description) {
    if (description instanceof Accepting accepting) {
      return provider(accepting.description()).accepting(accepting.gaps());
    }
    ProviderTerm provider = description.describe();
    if (provider == null) {
      throw DescriptionException.atOnce(
          new Fault("describe() of " + name(description) + " gives null", SourceLine.UNKNOWN));
    }
    return provider;
  }

  private static String name(Description description) {
    return description instanceof Accepting accepting
        ? name(accepting.description())
        : name(description.getClass());
  }

  /** A lambda has another name in every run; the class that holds it has not. */
  private static String name(Class<?> type) {
    return type.isHidden() ? type.getNestHost().getName() : type.getName();
  }
}
