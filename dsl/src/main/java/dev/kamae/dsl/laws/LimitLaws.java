package dev.kamae.dsl.laws;

import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Level;
import dev.kamae.assessment.rule.Verdict;
import dev.kamae.dsl.exploring.NearMiss;
import dev.kamae.dsl.exploring.NearMisses;
import dev.kamae.guideline.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for a posture that was completed to meet a pattern, and for what misses it by one thing. */
final class LimitLaws {

  static final Law MEETING = Law.at(
      "a posture that meets a pattern opens nothing",
      judged -> tried("completed", completed(judged), LimitLaws::opensNothing));

  static final Law AT_THE_LIMIT = Law.at(
      "a posture at the limit opens nothing and exceeds nothing",
      judged -> tried("at the limit", limit(judged), LimitLaws::exceedsNothing));

  static final Law NEAR_MISS = Law.at(
      "a near miss opens exactly what it says",
      judged -> limit(judged).stream()
          .flatMap(each -> nearMisses(each, judged))
          .map(each -> new Trial(each.changes().toString(), () -> opensWhatItSays(each, judged))));

  static final List<Law> ALL = List.of(MEETING, AT_THE_LIMIT, NEAR_MISS);

  private LimitLaws() {}

  private static Stream<Trial> tried(
      String about, Optional<Judged> judged, Function<Judged, Runnable> check) {
    return judged.map(each -> new Trial(about, check.apply(each))).stream();
  }

  private static Optional<Judged> completed(Judged judged) {
    return NearMisses.completed(
            judged.posture(), judged.pattern(), judged.assessment().date())
        .map(judged::of);
  }

  private static Optional<Judged> limit(Judged judged) {
    return completed(judged)
        .flatMap(each -> NearMisses.atTheLimit(
            each.posture(), each.pattern(), each.assessment().date()))
        .map(judged::of);
  }

  private static Stream<NearMiss> nearMisses(Judged limit, Judged judged) {
    return NearMisses.of(limit.posture(), judged.pattern(), judged.assessment().date());
  }

  private static Runnable opensNothing(Judged judged) {
    return () -> Hold.same(Set.of(), open(judged), "open");
  }

  private static Runnable exceedsNothing(Judged judged) {
    return () -> {
      Hold.same(Set.of(), open(judged), "open");
      judged
          .items()
          .filter(each -> each.verdict(judged.pattern()) == Verdict.MET)
          .flatMap(each -> each.elements().stream())
          .filter(each -> each.verdict(judged.pattern()) == Verdict.MET
              && each.inheritedFrom().isEmpty())
          .forEach(each -> isAtTheLimit(each, judged));
    };
  }

  private static <V> void isAtTheLimit(ElementResult<V> element, Judged judged) {
    V reference = element.reference(judged.pattern()).orElseThrow();
    Hold.that(
        element.declared().is(element.item().comparison().least(reference))
            || element.atReference(judged.pattern()).isEmpty(),
        () -> element.item().id() + " exceeds " + reference + " with " + element.declared());
  }

  private static void opensWhatItSays(NearMiss miss, Judged judged) {
    Hold.same(ids(miss.opens()), open(judged.of(miss.posture())), "open");
  }

  private static Set<String> ids(Set<Clause> clauses) {
    return clauses.stream().map(Clause::id).collect(Collectors.toSet());
  }

  private static Set<String> open(Judged judged) {
    return judged
        .assessment()
        .totals(judged.pattern())
        .open(Level.ALL)
        .map(Clause::id)
        .collect(Collectors.toSet());
  }
}
