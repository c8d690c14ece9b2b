package dev.kamae.assessment.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Finding;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Item;
import dev.kamae.guideline.Pattern;
import dev.kamae.guideline.Practice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an assessment says at a pattern.
 *
 * @param assessment the assessment
 * @param pattern the pattern
 */
record Assessed(Assessment assessment, Pattern pattern) implements Snapshot {

  @Override
  public List<Clause> clauses() {
    return assessment.totals(pattern).clauses();
  }

  @Override
  public Verdict verdict(Clause clause) {
    return assessment.verdict(clause, pattern);
  }

  @Override
  public Map<Point, Side> sides(Clause clause) {
    Objects.requireNonNull(clause, "clause");
    if (clause instanceof Item<?> item) {
      return ofItem(assessment.of(item), pattern);
    }
    return clause instanceof Practice practice
        ? ofSentences(assessment.of(practice))
        : ofSentences(assessment.of(clause.measure()).requirement());
  }

  private static <V> Map<Point, Side> ofItem(ItemResult<V> item, Pattern pattern) {
    List<ElementResult<V>> elements = item.elements();
    return (elements.isEmpty() ? item.open(pattern) : elements)
        .stream()
            .collect(Collectors.toMap(
                Assessed::point, each -> new Side(each.verdict(pattern), each.declared())));
  }

  private static Point point(ElementResult<?> each) {
    return new Point(each.item(), ElementName.of(each.element()), each.scope(), each.scope());
  }

  /** Sentences that ask the provider the same where there is no element come to the same, and are one point. */
  private static Map<Point, Side> ofSentences(ClauseResult result) {
    boolean out = result.verdict() == Verdict.NOT_APPLICABLE;
    return result.evidence().stream()
        .collect(Collectors.toMap(
            each -> point(result.clause(), each),
            each -> new Side(out ? Verdict.NOT_APPLICABLE : each.verdict(), each.said()),
            (one, same) -> one));
  }

  private static Point point(Clause clause, Finding each) {
    return new Point(clause, ElementName.of(each.element()), each.scope(), each.claim());
  }
}
