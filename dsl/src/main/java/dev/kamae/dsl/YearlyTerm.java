package dev.kamae.dsl;

import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.Yearly;
import java.util.Optional;

/** A time within each year, such as {@code hours(5).perYear()}. */
public final class YearlyTerm {

  private final SpanTerm span;

  YearlyTerm(SpanTerm span) {
    this.span = span;
  }

  /** Says it, or records what is wrong with it; the noun is such as "a downtime". */
  Saying in(Saying saying, Fact<Yearly> fact, String noun) {
    return wrong(noun).map(saying::plusFault).orElseGet(() -> saying.plus(fact, yearly()));
  }

  /** What is wrong with it as the noun, such as "has a downtime of …". */
  Optional<String> wrong(String noun) {
    String has = "has %s of %s per year; ".formatted(noun, span);
    if (span.isNegative()) {
      return Optional.of(has + noun + " is zero or more");
    }
    if (span.isTooLong()) {
      return Optional.of(has + "a year has 8760 hours");
    }
    if (span.span().unit().isCalendar()) {
      return Optional.of(has + "say it in weeks, days, hours, minutes or seconds");
    }
    return span.span().isAtMost(Yearly.AROUND_THE_CLOCK)
        ? Optional.empty()
        : Optional.of(has + "a year has 8760 hours");
  }

  /** The text with the time in its place, if it is no time at all. */
  Optional<String> ifZero(String text) {
    return span.span().isZero()
        ? Optional.of(text.formatted(span + " per year"))
        : Optional.empty();
  }

  Yearly yearly() {
    return new Yearly(span.span());
  }
}
