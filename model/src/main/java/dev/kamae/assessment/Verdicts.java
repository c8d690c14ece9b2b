package dev.kamae.assessment;

import dev.kamae.assessment.rule.Verdict;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How verdicts on several facts or elements make one. */
final class Verdicts {

  private Verdicts() {}

  /** Those not applicable are left out; then a gap outweighs what is undeclared, and that what is met. */
  static Verdict together(Stream<Verdict> verdicts) {
    Set<Verdict> all =
        verdicts.collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    if (all.contains(Verdict.GAP)) {
      return Verdict.GAP;
    }
    if (all.isEmpty() || all.contains(Verdict.UNDECLARED)) {
      return Verdict.UNDECLARED;
    }
    return all.contains(Verdict.MET) ? Verdict.MET : Verdict.NOT_APPLICABLE;
  }
}
