package dev.kamae.dsl.laws;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.dsl.exploring.Postures;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Every law over more postures than a build has time for, all laws over the same; how many is said by {@code
 * -Djqwik.tries.default=100000}. Prints how often each law was tried, and how long that took.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LawsNightly {

  private static final Map<Law, Tried> TRIED = new LinkedHashMap<>();
  private static final int OFTEN = 10_000;
  private static final List<Law> OF_TWO =
      Stream.of(PlanLaws.ALL, DifferenceLaws.ALL).flatMap(List::stream).toList();
  private static final List<Law> OF_ONE = Laws.ALL.stream()
      .filter(each -> !OF_TWO.contains(each) && !LimitLaws.ALL.contains(each))
      .toList();

  @Property
  void every_law_of_verdicts_and_changes_holds(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    hold(OF_ONE, posture, pattern, number);
  }

  @Property
  void every_law_of_plans_and_differences_holds(
      @ForAll Posture posture, @ForAll Pattern pattern, @ForAll @IntRange(max = 9_999) int number) {
    hold(OF_TWO, posture, pattern, number);
  }

  @Property
  void every_law_of_limits_holds(
      @ForAll("meeting") Tuple2<Pattern, Posture> meeting,
      @ForAll @IntRange(max = 9_999) int number) {
    hold(LimitLaws.ALL, meeting.get2(), meeting.get1(), number);
  }

  @Provide
  Arbitrary<Tuple2<Pattern, Posture>> meeting() {
    return Arbitraries.of(Pattern.class)
        .flatMap(pattern ->
            Postures.posturesMeeting(pattern, Held.DATE).map(each -> Tuple.of(pattern, each)));
  }

  private static void hold(List<Law> laws, Posture posture, Pattern pattern, int number) {
    Assessment judged = AspSaasGuideline.assess(posture, Held.DATE);
    laws.forEach(
        each -> TRIED.computeIfAbsent(each, law -> new Tried()).by(each, judged, pattern, number));
    if (TRIED.get(laws.get(0)).postures % OFTEN == 0) {
      print(laws);
    }
  }

  @AfterContainer
  static void printAll() {
    print(Laws.ALL);
  }

  private static void print(List<Law> laws) {
    laws.stream()
        .filter(TRIED::containsKey)
        .forEach(each -> System.out.printf("%s: %s%n", each, TRIED.get(each)));
    System.out.println();
  }

  private static final class Tried {

    private long postures;
    private long trials;
    private long nanos;

    void by(Law law, Assessment judged, Pattern pattern, int number) {
      long start = System.nanoTime();
      List<Trial> all = law.trials(judged, pattern);
      if (!all.isEmpty()) {
        Trial trial = all.get(number % all.size());
        try {
          trial.run();
        } catch (AssertionError broken) {
          throw new AssertionError(law + ", " + trial + ": " + broken.getMessage(), broken);
        }
        trials++;
      }
      postures++;
      nanos += System.nanoTime() - start;
    }

    @Override
    public String toString() {
      return "%d tried on %d postures in %d s"
          .formatted(trials, postures, TimeUnit.NANOSECONDS.toSeconds(nanos));
    }
  }
}
