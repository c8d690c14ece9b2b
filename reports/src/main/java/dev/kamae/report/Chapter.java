package dev.kamae.report;

import dev.kamae.assessment.MeasureResult;
import dev.kamae.guideline.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A chapter of the guideline.
 *
 * @param id the id of its element
 * @param number as the guideline prints it
 * @param title its title
 * @param tally its verdicts
 * @param measures its measures
 */
record Chapter(String id, String number, String title, Tally tally, List<MeasurePart> measures) {

  static List<Chapter> all(Judged judged, PageWords words) {
    Map<String, List<MeasureResult>> chapters = judged.assessment().measures().stream()
        .collect(Collectors.groupingBy(
            each -> each.measure().chapter(), LinkedHashMap::new, Collectors.toList()));
    return chapters.values().stream().map(each -> of(each, judged, words)).toList();
  }

  private static Chapter of(List<MeasureResult> measures, Judged judged, PageWords words) {
    Measure first = measures.get(0).measure();
    return new Chapter(
        ClauseName.idOf(first.chapter()),
        first.chapter().replace("III", "Ⅲ").replace("II", "Ⅱ"),
        words.wording().chapter(first),
        Tally.of(judged, each -> each.measure().chapter().equals(first.chapter()), words),
        measures.stream().map(each -> MeasurePart.of(each, judged, words)).toList());
  }
}
