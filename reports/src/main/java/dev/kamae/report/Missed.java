package dev.kamae.report;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.posture.OwnTarget;
import java.util.List;

/**
 * An item that meets the guideline and misses the provider's own target.
 *
 * @param name the item
 * @param target the target
 * @param source the line that set it
 * @param mark what came of it
 * @param elements the elements that miss it, each with what it declares
 */
record Missed(ClauseName name, String target, String source, Mark mark, List<Miss> elements) {

  /**
   * An element that misses a target.
   *
   * @param element its name
   * @param declared what it declares
   * @param source the line that declares it
   */
  record Miss(String element, String declared, String source) {}

  static List<Missed> all(Judged judged, PageWords words) {
    return judged.totals().targetsMissed().stream()
        .<Missed>map(each -> of(each, words))
        .toList();
  }

  private static <V> Missed of(ItemResult<V> result, PageWords words) {
    OwnTarget<V> target = result.ownTarget().orElseThrow();
    return new Missed(
        ClauseName.of(result.item(), words),
        words.wording().asked(result.item().comparison(), target.value()),
        words.source(target.source()),
        Mark.of(result.targetVerdict().orElseThrow(), words),
        result.elements().stream()
            .filter(ElementResult::missesTarget)
            .limit(Rows.LIMIT)
            .map(each -> miss(each, words))
            .toList());
  }

  private static Miss miss(ElementResult<?> element, PageWords words) {
    return new Miss(
        words.wording().name(element.element()),
        element
            .declared()
            .value()
            .map(each -> words.wording().value(each))
            .orElseGet(() -> words.text("said.NO")),
        words.source(element.source()));
  }
}
