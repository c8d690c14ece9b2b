package dev.kamae.dsl.laws;

import dev.kamae.assessment.Assessment;
import dev.kamae.guideline.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that holds for the verdicts on every posture, whatever it describes.
 *
 * <pre>{@code
 * Assessment judged = AspSaasGuideline.assess(new AcmePayroll().posture(), date);
 * Laws.ALL.forEach(law -> law.trials(judged).forEach(Trial::run));
 * }</pre>
 */
public final class Law {

  private final String name;
  private final List<Pattern> patterns;
  private final Function<Judged, Stream<Trial>> trials;

  private Law(String name, List<Pattern> patterns, Function<Judged, Stream<Trial>> trials) {
    this.name = name;
    this.patterns = patterns;
    this.trials = trials;
  }

  /** A law of one pattern, tried with each of several things. */
  static Law at(String name, Function<Judged, Stream<Trial>> trials) {
    return new Law(name, Pattern.ALL, trials);
  }

  /** A law of one pattern, tried once. */
  static Law onceAt(String name, Consumer<Judged> check) {
    return at(name, once(check));
  }

  /** A law that speaks of all six patterns at once, tried with each of several things. */
  static Law of(String name, Function<Judged, Stream<Trial>> trials) {
    return new Law(name, List.of(Pattern.PATTERN_1), trials);
  }

  /** A law that speaks of all six patterns at once, tried once. */
  static Law onceOf(String name, Consumer<Judged> check) {
    return of(name, once(check));
  }

  private static Function<Judged, Stream<Trial>> once(Consumer<Judged> check) {
    return judged -> Stream.of(new Trial("as it is", () -> check.accept(judged)));
  }

  /** The law as a sentence, such as {@code "nothing is met by silence"}. */
  public String name() {
    return name;
  }

  /**
   * All that is tried with the posture at the pattern, in the order of declaration: the verdicts as they are, or what
   * becomes of them after each of the changes that the law speaks of. The list can be empty, where a posture has
   * nothing that could be changed so.
   */
  public List<Trial> trials(Assessment assessment, Pattern pattern) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(pattern, "pattern");
    return trials.apply(new Judged(assessment, pattern)).toList();
  }

  /** All that is tried with the posture, at each pattern where the law is one of patterns. */
  public Stream<Trial> trials(Assessment assessment) {
    Objects.requireNonNull(assessment, "assessment");
    return patterns.stream()
        .flatMap(pattern -> trials(assessment, pattern).stream()
            .map(each -> patterns.size() == 1 ? each : each.at(pattern)));
  }

  @Override
  public String toString() {
    return name;
  }
}
