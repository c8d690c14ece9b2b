package dev.kamae.dsl.testing;

import dev.kamae.assessment.rule.Wanted;
import dev.kamae.dsl.exploring.ClaimCode;
import dev.kamae.posture.fact.Claim;
import dev.kamae.posture.fact.Said;
import dev.kamae.posture.fact.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the language that would close something, such as {@code liveness().of(…).every(minutes(20))}; what
 * they are said of is left out, so that elements that lack the same are told together.
 */
final class ClosingWords {

  private ClosingWords() {}

  /** The words; none where only people know what to say. */
  static Optional<String> of(List<Wanted> wanted) {
    String words = wanted.stream()
        .flatMap(ClosingWords::words)
        .distinct()
        .collect(Collectors.joining(" and "));
    return Optional.of(words).filter(each -> !each.isEmpty());
  }

  private static Stream<String> words(Wanted wanted) {
    if (wanted instanceof Wanted.OnTheWay way) {
      String type = way.types().get(0).name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return Stream.of("link(…).through(%s(…))".formatted(type));
    }
    Wanted.Value<?> value = (Wanted.Value<?>) wanted;
    return value.implied() ? Stream.empty() : words(value);
  }

  private static <T> Stream<String> words(Wanted.Value<T> wanted) {
    return wanted.value().stream()
        .map(each -> new Claim<>(wanted.fact(), Said.yes(each, SourceLine.UNKNOWN)))
        .flatMap(each -> ClaimCode.of(wanted.element(), each).stream())
        .map(each -> each.replaceFirst("\\.of\\(\\w+\\)", ".of(…)")
            .replaceFirst("^(\\w+)\\(\"(?:[^\"\\\\]|\\\\.)*\"", "$1(…"));
  }
}
