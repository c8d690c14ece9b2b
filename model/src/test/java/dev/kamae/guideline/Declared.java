package dev.kamae.guideline;

import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Protocol.Kind;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a provider could declare for an item, in the notation of the tables. */
final class Declared {

  private static final Map<Comparison<?>, Function<String, ?>> READERS = Map.of(
      Comparison.AT_MOST, Figures::span,
      Comparison.AT_LEAST, Figures::span,
      Comparison.AT_LEAST_PERCENT, Figures::percent,
      Comparison.AT_LEAST_GENERATIONS, Figures::generations,
      Comparison.ORDERED, Figures::standby,
      Comparison.EVERY_BACKUP, Declared::check,
      Comparison.ONE_OF_METHODS, Declared::policy,
      Comparison.ONE_OF_PROTOCOLS, Declared::encryption);

  private Declared() {}

  @SuppressWarnings("unchecked")
  static <V> V value(Item<V> item, String notation) {
    return (V) READERS.get(item.comparison()).apply(notation);
  }

  private static BackupCheck check(String notation) {
    return notation.equals("EVERY_BACKUP")
        ? BackupCheck.AT_EVERY_BACKUP
        : BackupCheck.every(Figures.span(notation));
  }

  private static AuthenticationPolicy policy(String notation) {
    return notation.equals("NONE") ? AuthenticationPolicy.NONE : Figures.authentication(notation);
  }

  private static Encryption encryption(String notation) {
    return Encryption.by(
        Stream.of(notation.split("\\|")).map(Declared::protocol).toArray(Protocol[]::new));
  }

  private static Protocol protocol(String notation) {
    String[] words = notation.split(" ");
    return words.length == 1
        ? Protocol.of(Kind.valueOf(words[0]))
        : Protocol.of(Kind.valueOf(words[0]), words[1]);
  }
}
