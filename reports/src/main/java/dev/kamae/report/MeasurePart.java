package dev.kamae.report;

import dev.kamae.assessment.MeasureResult;
import dev.kamae.guideline.Measure;
import java.util.List;
import java.util.Optional;

/**
 * A measure.
 *
 * @param name the measure
 * @param asks what it asks
 * @param tally the verdicts on it, its items and its practices
 * @param requirement its requirement
 * @param items its evaluation items
 * @param practices its best practices
 * @param note what is listed with its requirement, although it is not open
 */
record MeasurePart(
    ClauseName name,
    String asks,
    Tally tally,
    SentencePart requirement,
    List<ItemPart> items,
    List<SentencePart> practices,
    Optional<String> note) {

  static MeasurePart of(MeasureResult result, Judged judged, PageWords words) {
    Measure measure = result.measure();
    return new MeasurePart(
        ClauseName.of(measure, words),
        words.wording().asks(measure),
        Tally.of(judged, each -> each.measure() == measure, words),
        SentencePart.of(result.requirement(), judged, words),
        result.items().stream().map(each -> ItemPart.of(each, judged, words)).toList(),
        result.practices().stream()
            .map(each -> SentencePart.of(each, judged, words))
            .toList(),
        result.note().map(words.wording()::phrase));
  }
}
