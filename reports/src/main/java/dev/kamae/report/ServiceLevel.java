package dev.kamae.report;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Phrase;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.fact.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An evaluation item as a term of a service level agreement.
 *
 * @param name the item
 * @param promised what the provider declares or aims at
 * @param reference what the guideline prints for the pattern
 * @param measured how it is measured
 * @param mark what it came to
 */
record ServiceLevel(
    ClauseName name, List<String> promised, String reference, String measured, Mark mark) {

  /** All of them, in the guideline's order. */
  static List<ServiceLevel> all(Judged judged, PageWords words) {
    return judged.assessment().measures().stream()
        .flatMap(each -> each.items().stream())
        .<ServiceLevel>map(each -> of(each, judged, words))
        .toList();
  }

  private static <V> ServiceLevel of(ItemResult<V> result, Judged judged, PageWords words) {
    Item<V> item = result.item();
    Pattern pattern = judged.pattern();
    List<ElementResult<V>> elements = result.elements();
    String star = item.isStarred() ? " *" : "";
    return new ServiceLevel(
        ClauseName.of(item, words),
        promised(result, elements, words),
        item.reference()
            .at(pattern)
            .map(each -> words.wording().asked(item.comparison(), each) + star)
            .orElse("-"),
        measured(result, elements, words),
        Mark.of(result.verdict(pattern), words));
  }

  private static <V> List<String> promised(
      ItemResult<V> result, List<ElementResult<V>> elements, PageWords words) {
    Optional<String> target = result
        .ownTarget()
        .map(each -> words.text(
            "sla.target", words.wording().asked(result.item().comparison(), each.value())));
    return Stream.concat(target.stream(), Stream.of(declared(result.item(), elements, words)))
        .toList();
  }

  /** The laxest value of all elements, as the weakest is what a customer can count on. */
  private static <V> String declared(
      Item<V> item, List<ElementResult<V>> elements, PageWords words) {
    List<Said<V>> said = elements.stream().map(ElementResult::declared).toList();
    if (said.stream().anyMatch(Said::isNo)) {
      return words.text("said.NO");
    }
    long silent = said.stream().filter(Said::isNothing).count();
    return said.stream()
        .flatMap(each -> each.value().stream())
        .reduce(item.comparison()::laxer)
        .map(each -> words.wording().value(each))
        .map(each -> silent == 0 ? each : words.text("sla.silent", each, silent))
        .orElseGet(() -> words.text("said.NOTHING"));
  }

  private static <V> String measured(
      ItemResult<V> result, List<ElementResult<V>> elements, PageWords words) {
    Phrase scope = elements.isEmpty() ? scopeOfNone(result) : elements.get(0).scope();
    return words.text(
        "sla.measured." + result.item().comparison().kind(),
        words.wording().phrase(scope),
        elements.size());
  }

  private static Phrase scopeOfNone(ItemResult<?> result) {
    return result.open(Pattern.PATTERN_1).stream()
        .findFirst()
        .map(ElementResult::scope)
        .orElseGet(() -> Phrase.of("scope.provider"));
  }
}
