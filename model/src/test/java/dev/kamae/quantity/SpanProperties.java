package dev.kamae.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.quantity.Spans.Three;
import dev.kamae.quantity.Spans.Two;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class SpanProperties {

  @Property(tries = 300)
  void is_at_most_another_exactly_when_it_ends_no_later_from_every_start_date(
      @ForAll("two") Two two) {
    assertEquals(StartDates.allEndNoLater(two.one(), two.other()), two.one().isAtMost(two.other()));
  }

  @Property
  void is_at_least_another_exactly_when_the_other_is_at_most_it(@ForAll("two") Two two) {
    assertEquals(two.other().isAtMost(two.one()), two.one().isAtLeast(two.other()));
  }

  @Property
  void is_at_most_and_at_least_itself(@ForAll("any") Span span) {
    assertTrue(span.isAtMost(span) && span.isAtLeast(span));
  }

  @Property
  void is_at_most_whatever_a_longer_one_is_at_most(@ForAll("three") Three three) {
    boolean chained =
        three.one().isAtMost(three.second()) && three.second().isAtMost(three.third());

    assertTrue(!chained || three.one().isAtMost(three.third()));
  }

  @Property
  void stands_to_any_third_like_one_that_it_is_both_at_most_and_at_least(
      @ForAll("three") Three three) {
    Span one = three.one();
    Span other = three.second();
    Span third = three.third();
    boolean equal = one.isAtMost(other) && other.isAtMost(one);

    assertTrue(!equal || one.isAtMost(third) == other.isAtMost(third));
    assertTrue(!equal || one.isAtLeast(third) == other.isAtLeast(third));
  }

  @Property
  void is_at_most_or_at_least_any_other_of_its_own_sort(@ForAll("two") Two two) {
    boolean alike = two.one().unit().isCalendar() == two.other().unit().isCalendar();

    assertTrue(!alike || two.one().isAtMost(two.other()) || two.one().isAtLeast(two.other()));
  }

  @Provide
  Arbitrary<Span> any() {
    return Spans.any();
  }

  @Provide
  Arbitrary<Two> two() {
    return Spans.two();
  }

  @Provide
  Arbitrary<Three> three() {
    return Spans.three();
  }
}
