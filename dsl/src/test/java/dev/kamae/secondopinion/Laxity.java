package dev.kamae.secondopinion;

import dev.kamae.posture.fact.Said;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Percent;

/** Which of two declarations that fall short is the laxer one. */
final class Laxity {

  private Laxity() {}

  /** "BETTER" where the later one is the stricter, "WORSE" where it is the laxer, "UNCHANGED" where neither is. */
  static String shift(String kind, Said<?> before, Said<?> after) {
    boolean better = isNoLaxer(kind, after, before);
    boolean worse = isNoLaxer(kind, before, after);
    if (better == worse) {
      return "UNCHANGED";
    }
    return better ? "BETTER" : "WORSE";
  }

  /** No control at all is laxer than any value. */
  private static boolean isNoLaxer(String kind, Said<?> one, Said<?> other) {
    if (!one.isYes()) {
      return false;
    }
    return other.isYes() ? isNoLaxer(kind, one.get(), other.get()) : other.isNo();
  }

  private static boolean isNoLaxer(String kind, Object one, Object other) {
    if (one.equals(other)) {
      return true;
    }
    if (one instanceof Encryption encryption) {
      return Values.judge(one, kind, "") == Answer.MET
          || encryption.layers().containsAll(((Encryption) other).layers());
    }
    if (one instanceof Percent percent) {
      return Share.ofHundred(percent.value()).isAtLeast(((Percent) other).value());
    }
    if (other instanceof AuthenticationPolicy policy && policy.alternatives().isEmpty()) {
      return !((AuthenticationPolicy) one).alternatives().isEmpty();
    }
    return Values.judgeOwn(one, kind, other) == Answer.MET;
  }
}
