package dev.kamae.guideline;

import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Comparison;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import dev.kamae.quantity.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the figures of the guideline's tables in the notation that they are checked in. */
final class Figures {

  private static final String DASH = "-";

  private Figures() {}

  static <V> Reference<V> read(
      Comparison<V> comparison, Function<String, V> figure, String values) {
    return new Reference<>(
        comparison,
        Arrays.stream(values.split(" "))
            .map(each -> each.equals(DASH) ? Optional.<V>empty() : Optional.of(figure.apply(each)))
            .toList());
  }

  static Span span(String notation) {
    return Stream.of(Unit.values())
        .flatMap(unit -> span(notation, unit))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(notation));
  }

  private static Stream<Span> span(String notation, Unit unit) {
    long amount = Long.parseLong(notation.replaceAll("[^0-9]", ""));
    return Stream.of(Span.of(amount, unit)).filter(each -> each.notation().equals(notation));
  }

  static Percent percent(String notation) {
    return Percent.of(notation.replace("%", ""));
  }

  static Generations generations(String notation) {
    return new Generations(Integer.parseInt(notation));
  }

  static Standby standby(String notation) {
    return Standby.valueOf(notation);
  }

  static BackupCheck backupCheck(String notation) {
    return Optional.of(BackupCheck.AT_EVERY_BACKUP)
        .filter(each -> each.notation().equals(notation))
        .orElseThrow(() -> new IllegalArgumentException(notation));
  }

  static AuthenticationPolicy authentication(String notation) {
    return AuthenticationPolicy.anyOf(
        Arrays.stream(notation.split("\\|")).map(Method::valueOf).toArray(Method[]::new));
  }

  static Encryption encryption(String notation) {
    return Encryption.by(Arrays.stream(notation.split("\\|"))
        .map(each -> Protocol.of(Protocol.Kind.valueOf(each)))
        .toArray(Protocol[]::new));
  }
}
