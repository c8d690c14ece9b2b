package dev.kamae.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Measure;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import dev.kamae.posture.fact.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the verdicts of the product on one posture to the second opinion. */
final class Agreement {

  private final Assessment first;
  private final SecondOpinion second;
  private final List<String> differences = new ArrayList<>();

  private Agreement(Posture posture, LocalDate date) {
    first = AspSaasGuideline.assess(posture, date);
    second = new SecondOpinion(posture, date);
  }

  /** Fails with all that the two opinions differ in. */
  static void on(Posture posture, LocalDate date) {
    assertEquals(List.of(), differences(posture, date));
  }

  static List<String> differences(Posture posture, LocalDate date) {
    Agreement agreement = new Agreement(posture, date);
    agreement.onRequirements();
    Item.ALL.forEach(agreement::onItem);
    return agreement.differences;
  }

  private void onRequirements() {
    for (Measure each : Measure.values()) {
      Enum<?> verdict = first.verdict(each, Pattern.PATTERN_1);
      differ(each.id(), verdict, second.requirement(each.id()));
    }
  }

  private void onItem(Item<?> item) {
    ItemResult<?> result = first.of(item);
    differ(
        item.id() + " against the own target",
        result.targetVerdict().map(Enum::name).orElse("nothing"),
        second.ownTarget(item.id()).map(Enum::name).orElse("nothing"));
    for (Pattern each : Pattern.values()) {
      Enum<?> verdict = result.verdict(each);
      differ(item.id() + " at " + each, verdict, second.item(item.id(), each.ordinal() + 1));
      if (item.reference().at(each).isPresent() && !verdict.name().equals("NOT_APPLICABLE")) {
        onElements(result, each);
      }
    }
  }

  private void onElements(ItemResult<?> result, Pattern pattern) {
    String item = result.item().id();
    Map<Element, Answer> answers = second.elements(item, pattern.ordinal() + 1);
    result
        .elements()
        .forEach(each -> differ(
            item + " at " + pattern + " for " + each.element().name(),
            each.verdict(pattern),
            answers.get(each.element())));
  }

  private void differ(String where, Object verdict, Object opinion) {
    if (!verdict.toString().equals(String.valueOf(opinion))) {
      differences.add(where + ": the product says " + verdict + ", the second opinion " + opinion);
    }
  }
}
