package dev.kamae.quantity;

import static dev.kamae.quantity.Unit.DAYS;
import static dev.kamae.quantity.Unit.MONTHS;
import static dev.kamae.quantity.Unit.SECONDS;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Spans to try: of every unit up to some six years, or in a crowd around some number of months. */
final class Spans {

  private static final Map<Unit, Integer> MOST = Map.of(
      SECONDS,
      190_000_000,
      Unit.MINUTES,
      3_200_000,
      Unit.HOURS,
      53_000,
      DAYS,
      2_200,
      Unit.WEEKS,
      315,
      MONTHS,
      72,
      Unit.YEARS,
      6);

  private Spans() {}

  static Arbitrary<Span> any() {
    return Arbitraries.of(Unit.values()).flatMap(Spans::in);
  }

  private static Arbitrary<Span> in(Unit unit) {
    return Arbitraries.longs().between(0, MOST.get(unit)).map(amount -> Span.of(amount, unit));
  }

  /** Two spans that are often close, so that both answers are common. */
  static Arbitrary<Two> two() {
    Arbitrary<Two> apart = Combinators.combine(any(), any()).as(Two::new);
    Arbitrary<Two> close = months()
        .flatMap(months -> Combinators.combine(near(months), near(months)).as(Two::new));
    return Arbitraries.oneOf(apart, close);
  }

  /** Three spans that are often close. */
  static Arbitrary<Three> three() {
    return months()
        .flatMap(months ->
            Combinators.combine(near(months), near(months), near(months)).as(Three::new));
  }

  private static Arbitrary<Integer> months() {
    return Arbitraries.oneOf(Arbitraries.integers().between(0, 60), Arbitraries.just(4_800));
  }

  private static Arbitrary<Span> near(int months) {
    long days = months * 146_097L / 4_800;
    Arbitrary<Span> inMonths =
        Arbitraries.of(months, months + 1).map(each -> Span.of(each, MONTHS));
    Arbitrary<Span> inYears = Arbitraries.just(Span.of(months / 12, Unit.YEARS));
    Arbitrary<Span> inDays =
        Arbitraries.longs().between(-3, 3).map(more -> Span.of(Math.max(0, days + more), DAYS));
    Arbitrary<Span> inSeconds = Combinators.combine(inDays, Arbitraries.longs().between(0, 1))
        .as((span, more) -> Span.of(span.amount() * 86_400 + more, SECONDS));
    return Arbitraries.oneOf(inMonths, inYears, inDays, inSeconds);
  }

  record Two(Span one, Span other) {}

  record Three(Span one, Span second, Span third) {}
}
