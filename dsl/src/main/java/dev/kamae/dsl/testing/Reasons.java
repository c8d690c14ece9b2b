package dev.kamae.dsl.testing;

import static dev.kamae.dsl.testing.InWords.WORDS;

import dev.kamae.assessment.ClauseResult;
import dev.kamae.assessment.Exempted;
import dev.kamae.assessment.ItemResult;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Exclusion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a clause is not judged, in words, each with its line. */
final class Reasons {

  private Reasons() {}

  static List<String> of(ClauseResult result) {
    List<String> whole = whole(result.exclusion(), result.exempted());
    return !whole.isEmpty() || result.verdict() != Verdict.NOT_APPLICABLE
        ? whole
        : result.evidence().stream()
            .flatMap(each ->
                each.exemption().stream().map(why -> WORDS.phrase(why) + " " + each.source()))
            .distinct()
            .toList();
  }

  static List<String> of(ItemResult<?> result, Pattern pattern) {
    if (result.verdict(pattern) == Verdict.NO_REFERENCE) {
      return List.of("the guideline prints none at pattern " + pattern.number()
          + ", and the provider set no target of its own");
    }
    return whole(result.exclusion(), result.exempted());
  }

  private static List<String> whole(Optional<Exclusion> exclusion, Optional<Exempted> exempted) {
    Stream<String> excluded =
        exclusion.stream().map(each -> "excluded, because " + each.reason() + " " + each.source());
    Stream<String> cannotArise = exempted.stream()
        .map(each -> WORDS.phrase(each.reason()) + " " + each.said().source());
    return Stream.concat(excluded, cannotArise).limit(1).toList();
  }
}
