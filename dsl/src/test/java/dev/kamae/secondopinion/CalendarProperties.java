package dev.kamae.secondopinion;

import dev.kamae.quantity.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** Spans are compared as the calendar of the JDK compares them from every start date. */
class CalendarProperties {

  @Property(tries = 20_000)
  void spans_compare_as_they_end_from_every_start_date(@ForAll("pairs") Tuple2<Span, Span> pair) {
    Calendars.agreeOn(pair.get1(), pair.get2());
  }

  @Provide
  Arbitrary<Tuple2<Span, Span>> pairs() {
    return Calendars.pairs(84, 11_000);
  }
}
