package dev.kamae.dsl.exploring;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.MeasureResult;
import dev.kamae.assessment.remedy.Change;
import dev.kamae.assessment.remedy.ElementName;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** The changes that put the elements of an item exactly at its reference value. */
final class Limits {

  private Limits() {}

  /** Those of all items. */
  static List<Change> all(Assessment assessment, Pattern pattern) {
    return elements(assessment, pattern)
        .flatMap(each -> each.atReference(pattern).stream())
        .flatMap(Limits::change)
        .toList();
  }

  /** The elements that an item judges at the pattern by what the provider says of them. */
  static Stream<ElementResult<?>> elements(Assessment assessment, Pattern pattern) {
    return assessment.measures().stream()
        .map(MeasureResult::items)
        .flatMap(List::stream)
        .filter(each -> each.verdict(pattern) == Verdict.MET)
        .<ElementResult<?>>flatMap(each -> each.elements().stream())
        .filter(
            each -> each.verdict(pattern) == Verdict.MET && each.inheritedFrom().isEmpty());
  }

  private static Stream<Change> change(Wanted wanted) {
    return wanted instanceof Wanted.Value<?> value ? say(value) : Stream.empty();
  }

  private static <T> Stream<Change> say(Wanted.Value<T> wanted) {
    return wanted.value().stream()
        .map(each -> new Change.Say<>(ElementName.of(wanted.element()), wanted.fact(), each));
  }
}
