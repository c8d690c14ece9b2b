package dev.kamae.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Pairs of spans that lie close together, and how the product and the calendar compare them. */
final class Calendars {

  private static final double DAYS_OF_A_MONTH = 30.436875;

  private Calendars() {}

  /** Fails where the product and the calendar of the JDK say different things of the two. */
  static void agreeOn(Span one, Span other) {
    assertEquals(
        Length.of(one).isAtMost(Length.of(other)),
        one.isAtMost(other),
        () -> one + " is at most " + other);
    assertEquals(
        Length.of(other).isAtMost(Length.of(one)),
        one.isAtLeast(other),
        () -> one + " is at least " + other);
  }

  /** Pairs of which seldom one is longer than the months given. */
  static Arbitrary<Tuple2<Span, Span>> pairs(int months, int seldomUpTo) {
    return Arbitraries.frequencyOf(
        Tuple.of(199, pair(months)), Tuple.of(1, pair(seldomUpTo)), Tuple.of(100, anyPair(months)));
  }

  private static Arbitrary<Tuple2<Span, Span>> pair(int months) {
    return Combinators.combine(
            Arbitraries.integers().between(0, months).withoutEdgeCases(),
            Arbitraries.integers().between(-3, 3),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.integers().between(0, 7))
        .as(Calendars::around);
  }

  /** So many months, and about as long a time in another unit. */
  private static Tuple2<Span, Span> around(int months, int daysOff, int secondsOff, int form) {
    Span calendar = form % 2 == 0 && months % 12 == 0
        ? Span.of(months / 12, Unit.YEARS)
        : Span.of(months, Unit.MONTHS);
    long days = Math.round(months * DAYS_OF_A_MONTH) + daysOff;
    long seconds = Math.max(0, days * 86_400 + secondsOff);
    Span steady = switch (form / 2) {
      case 0 -> Span.of(seconds, Unit.SECONDS);
      case 1 -> Span.of(seconds / 3_600, Unit.HOURS);
      case 2 -> Span.of(seconds / 86_400, Unit.DAYS);
      default -> Span.of(seconds / 604_800, Unit.WEEKS);
    };
    return Tuple.of(calendar, steady);
  }

  private static Arbitrary<Tuple2<Span, Span>> anyPair(int months) {
    return Combinators.combine(any(months), any(months)).as(Tuple::of);
  }

  private static Arbitrary<Span> any(int months) {
    return Combinators.combine(
            Arbitraries.integers().between(0, months), Arbitraries.of(Unit.values()))
        .as((amount, unit) -> Span.of(unit == Unit.YEARS ? amount / 12 : amount, unit));
  }
}
