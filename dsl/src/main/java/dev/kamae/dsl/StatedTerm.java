package dev.kamae.dsl;

import dev.kamae.posture.fact.Fact;
import dev.kamae.posture.fact.Names;
import java.util.List;

/** A term of a section, with what its words need to take lists. */
abstract class StatedTerm<T extends StatedTerm<T>> extends SectionTerm<T> {

  StatedTerm(Saying saying) {
    super(saying);
  }

  /** The value, which is not null. */
  final <V> V given(V value) {
    saying.givenAll(value);
    return value;
  }

  /** The first and the others, none of which is null. */
  final <E> List<E> given(E first, E[] more) {
    return List.of(Varargs.joined(saying, first, more));
  }

  final T sayAll(List<Fact<Boolean>> facts) {
    Saying all = saying;
    for (Fact<Boolean> each : facts) {
      all = all.plus(each, true);
    }
    return with(all);
  }

  final T denyAll(List<? extends Fact<?>> facts) {
    Saying all = saying;
    for (Fact<?> each : facts) {
      all = all.minus(each);
    }
    return with(all);
  }

  final T listed(Fact<Names> fact, List<? extends Enum<?>> terms) {
    return terms(fact, terms.toArray(Enum<?>[]::new));
  }

  final T quoted(Fact<Names> fact, List<String> texts) {
    return texts(fact, texts.toArray(String[]::new));
  }

  /**
   * What was said, with the fact that the term speaks of at all; what was said of it stays. A term that
   * only denies says no more than its denials.
   */
  final Saying implying(Fact<Boolean> fact) {
    return saying.says(fact) || saying.onlyDenies() ? saying : saying.plus(fact, true);
  }
}
