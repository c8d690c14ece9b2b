package dev.kamae.report;

import dev.kamae.assessment.MeasureResult;
import dev.kamae.guideline.Measure;
import java.util.List;

/**
 * A measure.
 *
 * @param name the measure
 * @param asks what it asks
 * @param tally the verdicts on it, its items and its practices
 * @param requirement its requirement
 * @param items its evaluation items
 * @param practices its best practices
 */
record MeasurePart(
    ClauseName name,
    String asks,
    Tally tally,
    SentencePart requirement,
    List<ItemPart> items,
    List<SentencePart> practices) {

  static MeasurePart of(MeasureResult result, Judged judged, PageWords words) {
    Measure measure = result.measure();
    return new MeasurePart(
        ClauseName.of(measure, words),
        words.wording().asks(measure),
        Tally.of(judged, each -> each.measure() == measure, words),
        SentencePart.of(result.requirement(), words),
        result.items().stream()
            .map(each -> ItemPart.of(each, judged.pattern(), words))
            .toList(),
        result.practices().stream().map(each -> SentencePart.of(each, words)).toList());
  }
}
