package dev.kamae.dsl;

import dev.kamae.guideline.Item;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value of an evaluation item as it was said, which may be no value at all.
 *
 * @param item the item
 * @param value the value, where nothing is wrong with it
 * @param wrong what is wrong with it, such as "aims at 101 %: a percentage lies between 0 and 100"
 * @param <V> the values of the item
 */
record Figure<V>(Item<V> item, Optional<V> value, Optional<String> wrong) {

  static <V> Figure<V> right(Item<V> item, V value) {
    return new Figure<>(item, Optional.of(value), Optional.empty());
  }

  static <V> Figure<V> wrong(Item<V> item, String wrong) {
    return new Figure<>(item, Optional.empty(), Optional.of(wrong));
  }

  private static <V> Figure<V> of(Item<V> item, Optional<String> wrong, Supplier<V> value) {
    return wrong.map(each -> wrong(item, each)).orElseGet(() -> right(item, value.get()));
  }

  static Figure<Span> of(Item<Span> item, SpanTerm value) {
    return of(item, value.wrong(Targets.use(item)), value::span);
  }

  /** The verb stands before what is wrong, such as "aims at". */
  static Figure<Percent> of(Item<Percent> item, PercentTerm value, String verb) {
    return of(item, value.wrong().map(each -> verb + " " + each), value::percent);
  }

  static Figure<Generations> of(Item<Generations> item, int generations, String verb) {
    return generations < 0
        ? wrong(item, verb + " " + generations + " generations, which nobody can keep")
        : right(item, new Generations(generations));
  }

  static Figure<BackupCheck> of(Item<BackupCheck> item, BackupCheckTerm value, String verb) {
    return value
        .check()
        .map(each -> right(item, each))
        .orElseGet(() -> wrong(item, verb + " " + value.wrong()));
  }

  static Figure<AuthenticationPolicy> of(Item<AuthenticationPolicy> item, List<FactorTerm> ways) {
    return right(
        item, new AuthenticationPolicy(ways.stream().map(FactorTerm::methods).toList()));
  }

  static Figure<Encryption> of(Item<Encryption> item, ProtocolsTerm value, String verb) {
    return value.wrong().isEmpty()
        ? right(item, value.encryption())
        : wrong(item, verb + " " + String.join(" and ", value.wrong()));
  }
}
