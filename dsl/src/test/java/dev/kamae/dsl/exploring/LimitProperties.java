package dev.kamae.dsl.exploring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.assessment.Assessment;
import dev.kamae.assessment.ElementResult;
import dev.kamae.assessment.Level;
import dev.kamae.guideline.Clause;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds for the postures that were made to meet a pattern, and to miss it by one thing. */
class LimitProperties {

  @Property(tries = 60)
  void a_posture_that_meets_a_pattern_opens_nothing(
      @ForAll("meeting") Tuple2<Pattern, Posture> meeting) {
    assertEquals(Set.of(), open(meeting.get2(), meeting.get1()));
  }

  @Property(tries = 60)
  void a_posture_at_the_limit_opens_nothing_and_exceeds_nothing(
      @ForAll("limits") Tuple2<Pattern, Posture> limit) {
    Pattern pattern = limit.get1();
    assertEquals(Set.of(), open(limit.get2(), pattern));
    Limits.elements(Judged.of(limit.get2()).assessment(), pattern)
        .forEach(
            each -> assertTrue(isAtTheLimit(each, pattern), () -> each.item().id()));
  }

  private static <V> boolean isAtTheLimit(ElementResult<V> element, Pattern pattern) {
    V reference = element.reference(pattern).orElseThrow();
    return element.declared().is(element.item().comparison().least(reference))
        || element.atReference(pattern).isEmpty();
  }

  @Property(tries = 100)
  void a_near_miss_opens_exactly_what_it_says(@ForAll("misses") Tuple2<Pattern, NearMiss> miss) {
    assertEquals(miss.get2().opens(), open(miss.get2().posture(), miss.get1()));
  }

  private static Set<Clause> open(Posture posture, Pattern pattern) {
    Assessment assessment = Judged.of(posture).assessment();
    return assessment.totals(pattern).open(Level.ALL).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Tuple2<Pattern, Posture>> meeting() {
    return Arbitraries.of(Pattern.class)
        .flatMap(pattern ->
            Postures.posturesMeeting(pattern, Judged.DATE).map(each -> Tuple.of(pattern, each)));
  }

  @Provide
  Arbitrary<Tuple2<Pattern, Posture>> limits() {
    return Arbitraries.of(Pattern.class)
        .flatMap(pattern -> Postures.posturesAtTheLimitOf(pattern, Judged.DATE)
            .map(each -> Tuple.of(pattern, each)));
  }

  @Provide
  Arbitrary<Tuple2<Pattern, NearMiss>> misses() {
    return Arbitraries.of(Pattern.class)
        .flatMap(pattern ->
            Postures.nearMisses(pattern, Judged.DATE).map(each -> Tuple.of(pattern, each)));
  }
}
