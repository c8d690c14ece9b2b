package dev.kamae.described;

import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Element;
import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.SourceLine;
import dev.kamae.quantity.BackupCheck;
import java.util.List;

/**
 * Everything that a posture claims of its elements.
 *
 * @param claims each with its element
 */
record Claimed(List<Of> claims) {

  /**
   * One claim.
   *
   * @param element what it is said of
   * @param claim what is said
   */
  record Of(Element element, Claim<?> claim) {

    String text() {
      return element.kind() + ": " + claim.fact() + " " + value();
    }

    private String value() {
      Object value = claim.said().isNo() ? "NO" : claim.said().get();
      return value instanceof BackupCheck check ? check.notation() : value.toString();
    }
  }

  static Claimed in(Posture posture) {
    return new Claimed(posture
        .elements()
        .flatMap(each -> each.facts().claims().stream().map(claim -> new Of(each, claim)))
        .toList());
  }

  /** Each claim once, sorted. */
  List<String> texts() {
    return claims.stream().map(Of::text).distinct().sorted().toList();
  }

  /** The lines that are not of a class of the package. */
  List<SourceLine> linesOutside(String packageName) {
    return claims.stream()
        .map(each -> each.claim().said().source())
        .filter(each -> !each.type().startsWith(packageName + ".") || each.line() == 0)
        .toList();
  }

  boolean says(Fact<?> fact) {
    return claims.stream()
        .anyMatch(each -> each.claim().fact() == fact && each.claim().said().isYes());
  }

  boolean denies(Fact<?> fact) {
    return claims.stream()
        .anyMatch(each -> each.claim().fact() == fact && each.claim().said().isNo());
  }
}
