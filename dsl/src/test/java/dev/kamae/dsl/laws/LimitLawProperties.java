package dev.kamae.dsl.laws;

import static dev.kamae.dsl.laws.Held.holds;

import dev.kamae.dsl.exploring.Postures;
import dev.kamae.guideline.Pattern;
import dev.kamae.posture.Posture;
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

/** What holds for the postures that were made to meet a pattern, and to miss it by one thing. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LimitLawProperties {

  @Property
  void a_posture_that_meets_a_pattern_opens_nothing(
      @ForAll("meeting") Tuple2<Pattern, Posture> meeting) {
    holds(LimitLaws.MEETING, meeting.get2(), meeting.get1(), 0);
  }

  @Property
  void a_posture_at_the_limit_opens_nothing_and_exceeds_nothing(
      @ForAll("meeting") Tuple2<Pattern, Posture> meeting) {
    holds(LimitLaws.AT_THE_LIMIT, meeting.get2(), meeting.get1(), 0);
  }

  @Property
  void a_near_miss_opens_exactly_what_it_says(
      @ForAll("meeting") Tuple2<Pattern, Posture> meeting,
      @ForAll @IntRange(max = 9_999) int number) {
    holds(LimitLaws.NEAR_MISS, meeting.get2(), meeting.get1(), number);
  }

  @Provide
  Arbitrary<Tuple2<Pattern, Posture>> meeting() {
    return Arbitraries.of(Pattern.class)
        .flatMap(pattern ->
            Postures.posturesMeeting(pattern, Held.DATE).map(each -> Tuple.of(pattern, each)));
  }
}
