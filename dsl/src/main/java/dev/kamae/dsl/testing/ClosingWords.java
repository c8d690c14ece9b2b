package dev.kamae.dsl.testing;

import dev.kamae.assessment.remedy.DescriptionWords.Line;
import dev.kamae.assessment.rule.Wanted;
import dev.kamae.dsl.exploring.ClosingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of the language that would close something, such as {@code liveness().of(…).every(minutes(20))}; what
 * they are said of is left out, so that elements that lack the same are told together.
 */
final class ClosingWords {

  private ClosingWords() {}

  /** The words; none where only people know what to say. */
  static Optional<String> of(List<Wanted> wanted) {
    List<Wanted> known = wanted.stream().filter(each -> !each.isForPeople()).toList();
    String words =
        ClosingCode.dotted(known).stream().map(Line::toString).collect(Collectors.joining(" and "));
    return Optional.of(words).filter(each -> !each.isEmpty());
  }
}
