package dev.kamae.dsl;

import dev.kamae.posture.fact.Fact;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A length of time in one unit, such as {@code minutes(5)}. */
public final class SpanTerm {

  private final long amount;
  private final Unit unit;

  SpanTerm(long amount, Unit unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /** So much in each year, as planned maintenance and downtime are counted. */
  public YearlyTerm perYear() {
    return new YearlyTerm(this);
  }

  Saying in(Saying saying, Fact<Span> fact, SpanUse use) {
    return in(saying, fact, Function.identity(), use);
  }

  /** Says a value that is made of the span, or records what is wrong with it for this use. */
  <V> Saying in(Saying saying, Fact<V> fact, Function<Span, V> value, SpanUse use) {
    return wrong(use)
        .map(saying::plusFault)
        .orElseGet(() -> saying.plus(fact, value.apply(span())));
  }

  /** What is wrong with it for this use, such as "has an interval of 0 minutes; …". */
  Optional<String> wrong(SpanUse use) {
    if (amount < 0 || amount == 0 && !use.zeroAllowed) {
      return Optional.of("has %s of %s; %s".formatted(use.noun, this, use.demand()));
    }
    return isTooLong()
        ? Optional.of("has %s of %s; a span is at most 1000 years".formatted(use.noun, this))
        : Optional.empty();
  }

  boolean isNegative() {
    return amount < 0;
  }

  /** Whether it is longer than any span that can be said. */
  boolean isTooLong() {
    try {
      span();
      return false;
    } catch (IllegalArgumentException refused) {
      return amount > 0;
    }
  }

  Span span() {
    return Span.of(amount, unit);
  }

  @Override
  public String toString() {
    String plural = unit.name().toLowerCase(Locale.ROOT);
    return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
  }
}
