package dev.kamae.posture.operation;

import dev.kamae.posture.fact.Fact;
import java.util.Locale;

/** The kinds of vulnerability diagnosis (Ⅲ.2.1.4). */
public enum Diagnosis {
  /** An automatic one from outside, such as a port scan. */
  SIMPLE,
  /** A detailed one of the network. */
  NETWORK,
  /** A detailed one of applications. */
  APPLICATION;

  private final Fact<Boolean> done =
      Fact.yesOrNo(name().toLowerCase(Locale.ROOT) + "-diagnosis-done");

  /** A component gets this diagnosis regularly. */
  public Fact<Boolean> done() {
    return done;
  }
}
