package dev.kamae.report;

import dev.kamae.assessment.ItemResult;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.OwnTarget;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation item.
 *
 * @param name the clause
 * @param mark its verdict
 * @param comparison how values are compared
 * @param figures its six reference values
 * @param target the provider's own
 * @param out why it does not apply
 * @param rows what was found
 */
record ItemPart(
    ClauseName name,
    Mark mark,
    String comparison,
    List<Figure> figures,
    Optional<Target> target,
    Optional<Out> out,
    Rows rows) {

  /**
   * The reference value of a pattern.
   *
   * @param pattern the pattern
   * @param value the value, or a dash
   * @param chosen whether the report is on this pattern
   */
  record Figure(String pattern, String value, boolean chosen) {}

  /**
   * The provider's own target.
   *
   * @param value the value
   * @param mark what came of it
   * @param source the line that set it
   */
  record Target(String value, Mark mark, Source source) {}

  static <V> ItemPart of(ItemResult<V> result, Judged judged, PageWords words) {
    Pattern pattern = judged.pattern();
    return new ItemPart(
        ClauseName.of(result.item(), words),
        Mark.of(result.verdict(pattern), words),
        words.text("comparison." + result.item().comparison().kind()),
        Pattern.ALL.stream()
            .map(each -> figure(result.item(), each, pattern, words))
            .toList(),
        target(result, words),
        Out.of(result.exclusion(), result.exempted(), words),
        new ItemAccounts(judged, words).all(result));
  }

  private static <V> Figure figure(Item<V> item, Pattern pattern, Pattern chosen, PageWords words) {
    String star = item.isStarred() ? " *" : "";
    return new Figure(
        words.text("pattern", pattern.number()),
        item.reference()
            .at(pattern)
            .map(each -> words.wording().asked(item.comparison(), each) + star)
            .orElse("-"),
        pattern == chosen);
  }

  private static <V> Optional<Target> target(ItemResult<V> result, PageWords words) {
    return result.ownTarget().map(each -> target(each, result, words));
  }

  private static <V> Target target(OwnTarget<V> target, ItemResult<V> result, PageWords words) {
    return new Target(
        words.wording().asked(result.item().comparison(), target.value()),
        Mark.of(result.targetVerdict().orElseThrow(), words),
        words.source(target.source()));
  }
}
