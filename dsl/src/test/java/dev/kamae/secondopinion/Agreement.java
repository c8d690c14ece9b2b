package dev.kamae.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds every verdict of the product to the second opinion. */
final class Agreement {

  private Agreement() {}

  /** Fails with all that the two opinions differ in. */
  static void on(Posture posture, LocalDate date) {
    assertEquals(List.of(), differences(posture, date));
  }

  static List<String> differences(Posture posture, LocalDate date) {
    Assessment first = AspSaasGuideline.assess(posture, date);
    SecondOpinion second = new SecondOpinion(posture, date);
    List<String> differences = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      differ(
          measure.id(),
          first.verdict(measure, Pattern.PATTERN_1).name(),
          second.requirement(measure.id()).name(),
          differences);
    }
    for (Item<?> item : Item.ALL) {
      differ(
          item.id() + " against the own target",
          first.of(item).targetVerdict().map(Enum::name).orElse("nothing"),
          second.ownTarget(item.id()).map(Enum::name).orElse("nothing"),
          differences);
      for (Pattern pattern : Pattern.values()) {
        String verdict = first.verdict(item, pattern).name();
        String opinion = second.item(item.id(), pattern.ordinal() + 1).name();
        differ(item.id() + " at " + pattern, verdict, opinion, differences);
      }
    }
    return differences;
  }

  private static void differ(
      String where, String verdict, String opinion, List<String> differences) {
    if (!verdict.equals(opinion)) {
      differences.add(where + ": the product says " + verdict + ", the second opinion " + opinion);
    }
  }
}
