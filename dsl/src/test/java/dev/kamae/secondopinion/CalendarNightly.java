package dev.kamae.secondopinion;

import dev.kamae.quantity.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** The comparison of spans from every start date, a million times. */
class CalendarNightly {

  @Property(tries = 1_000_000)
  void spans_compare_as_they_end_from_every_start_date(@ForAll("pairs") Tuple2<Span, Span> pair) {
    Calendars.agreeOn(pair.get1(), pair.get2());
  }

  @Provide
  Arbitrary<Tuple2<Span, Span>> pairs() {
    return Calendars.pairs(1_200, 11_000);
  }
}
