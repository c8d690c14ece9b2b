package dev.kamae.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.exploring.ClauseShift;
import dev.kamae.assessment.exploring.Difference;
import dev.kamae.assessment.exploring.ElementShift;
import dev.kamae.assessment.measures.AspSaasGuideline;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds what the product says of two assessments to what is told once more. */
final class Differences {

  private static final List<LocalDate> DATES = List.of(
      Dates.USUAL, LocalDate.of(2025, 3, 31), LocalDate.of(2026, 3, 31), LocalDate.of(2027, 4, 1));

  private Differences() {}

  /** Fails where the two differ on a pair that the number stands for; how many clauses and points were compared. */
  static int agreeOn(long seed) {
    Random chance = new Random(seed);
    Posture one = Talkative.posture(chance.nextLong());
    Posture other = chance.nextInt(4) == 0 ? one : Talkative.posture(chance.nextLong());
    Assessment before = AspSaasGuideline.assess(one, date(chance));
    Assessment after = AspSaasGuideline.assess(other, date(chance));
    Pattern pattern = Pattern.values()[chance.nextInt(Pattern.values().length)];

    Map<String, String> told = told(Difference.between(before, after, pattern));

    assertEquals(new SecondDifference(before, after, pattern).shifts(), told, () -> "of " + seed);
    return told.size();
  }

  private static LocalDate date(Random chance) {
    return DATES.get(chance.nextInt(DATES.size()));
  }

  private static Map<String, String> told(Difference difference) {
    Map<String, String> told = new TreeMap<>();
    Stream.concat(difference.clauses().stream(), difference.practices().stream())
        .forEach(each -> add(each, told));
    return told;
  }

  private static void add(ClauseShift clause, Map<String, String> told) {
    String id = clause.clause().id();
    told.put(id, clause.shift().name());
    for (ElementShift each : clause.elements()) {
      told.put(
          id + " "
              + SecondDifference.point(
                  each.point().element().kind(),
                  each.point().element().name(),
                  each.point().scope(),
                  each.point().claim()),
          each.shift().name());
    }
  }
}
