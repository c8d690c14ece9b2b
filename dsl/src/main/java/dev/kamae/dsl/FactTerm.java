package dev.kamae.dsl;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import dev.kamae.quantity.Span;

/** A term that is made of facts. Its words are in the subclasses. */
abstract class FactTerm<T extends FactTerm<T>> {

  final Saying saying;

  FactTerm(Saying saying) {
    this.saying = saying;
  }

  /** A copy with other facts. */
  abstract T with(Saying saying);

  final T say(Fact<Boolean> fact) {
    return with(saying.plus(fact, true));
  }

  final <V> T say(Fact<V> fact, V value) {
    return with(saying.plus(fact, value));
  }

  final T deny(Fact<?> fact) {
    return with(saying.minus(fact));
  }

  /** Says a span, or records what is wrong with it for this use. */
  final T span(Fact<Span> fact, SpanTerm span, SpanUse use) {
    saying.givenAll(span);
    return with(span.in(saying, fact, use));
  }

  /** Says the user's own words. */
  final T texts(Fact<Names> fact, String... texts) {
    Saying checked = saying.checking(texts);
    return with(texts.length == 0 ? checked : checked.plus(fact, Names.of(texts)));
  }

  /** Says standard terms. */
  final T terms(Fact<Names> fact, Enum<?>... terms) {
    saying.givenAll((Object) terms);
    return terms.length == 0 ? with(saying) : say(fact, Names.of(terms));
  }
}
