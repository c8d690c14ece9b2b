package dev.kamae.report;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.posture.OwnTarget;
import dev.kamae.quantity.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * An item that meets the guideline and misses the provider's own target.
 *
 * @param name the item
 * @param target the target
 * @param source the line that set it
 * @param rows the elements that miss it
 */
record Missed(ClauseName name, String target, Source source, Rows rows) {

  /** All of them, in the guideline's order. */
  static List<Missed> all(Judged judged, PageWords words) {
    return judged.totals().targetsMissed().stream()
        .<Missed>map(each -> of(each, judged, words))
        .toList();
  }

  private static <V> Missed of(ItemResult<V> result, Judged judged, PageWords words) {
    OwnTarget<V> target = result.ownTarget().orElseThrow();
    String asked = words.wording().asked(result.item().comparison(), target.value());
    Rows.Gathering gathering = new Rows.Gathering(words);
    Shown<ElementResult<V>> missing =
        Shown.of(result.elements().stream().filter(ElementResult::missesTarget).toList());
    missing
        .first()
        .forEach(each ->
            gathering.add(account(each, target, asked, words), each.element(), each.source()));
    return new Missed(
        ClauseName.of(result.item(), words),
        asked,
        words.source(target.source()),
        gathering.rows(missing.left(), judged.look().elsewhere()));
  }

  private static <V> Account account(
      ElementResult<V> element, OwnTarget<V> target, String asked, PageWords words) {
    V value = element.declared().get();
    String declared = words.wording().value(value);
    Comparison<V> comparison = element.item().comparison();
    return new Account(
        Mark.of(Verdict.GAP, words),
        Verdict.GAP,
        words.text("reason.target", declared, asked),
        Optional.of(declared),
        Optional.of(comparison.notation(value)),
        Optional.of(asked),
        comparison.distance(value, target.value()).map(words.wording()::distance),
        Optional.empty(),
        element.declared().attestation().map(Vouched::of),
        Vouched.unproven(element.declared()),
        Optional.empty(),
        Optional.empty());
  }
}
