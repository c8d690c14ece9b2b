package dev.kamae.dsl;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.SourceLine;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** How a description becomes a posture. */
final class Descriptions {

  private Descriptions() {}

  static Posture posture(Description description) {
    return provider(description).posture(name(description));
  }

  /** The words of the description, with the gaps accepted outside of it, however often it was accepted over. */
  static ProviderTerm provider(Description description) {
    Deque<WaiverTerm[]> accepted = new ArrayDeque<>();
    Description inside = description;
    while (inside instanceof Accepting accepting) {
      accepted.push(accepting.gaps());
      inside = accepting.description();
    }
    ProviderTerm provider = inside.describe();
    if (provider == null) {
      throw DescriptionException.atOnce(
          new Fault("describe() of " + name(inside) + " gives null", SourceLine.UNKNOWN));
    }
    return provider.accepting(accepted.stream().flatMap(Arrays::stream).toArray(WaiverTerm[]::new));
  }

  private static String name(Description description) {
    Description inside = description;
    while (inside instanceof Accepting accepting) {
      inside = accepting.description();
    }
    return name(inside.getClass());
  }

  /** A lambda has another name in every run; the class that holds it has not. */
  private static String name(Class<?> type) {
    return type.isHidden() ? type.getNestHost().getName() : type.getName();
  }
}
