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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        .filter(unit -> isIn(unit, notation))
        .findFirst()
        .map(unit -> Span.of(Long.parseLong(notation.replaceAll("[^0-9]", "")), unit))
        .orElseThrow(() -> new IllegalArgumentException(notation));
  }

  private static boolean isIn(Unit unit, String notation) {
    return Span.of(1, unit).notation().equals(notation.replaceAll("[0-9]+", "1"));
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
    return notation.equals(BackupCheck.AT_EVERY_BACKUP.notation())
        ? BackupCheck.AT_EVERY_BACKUP
        : BackupCheck.every(span(notation));
  }

  static AuthenticationPolicy authentication(String notation) {
    return notation.equals(AuthenticationPolicy.NONE.notation())
        ? AuthenticationPolicy.NONE
        : new AuthenticationPolicy(parts(notation, "|").map(Figures::together).toList());
  }

  private static Set<Method> together(String notation) {
    return parts(notation, "+")
        .map(Method::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Method.class)));
  }

  static Encryption encryption(String notation) {
    return notation.equals(Encryption.NONE.notation())
        ? Encryption.NONE
        : new Encryption(parts(notation, "|").map(Figures::protocol).toList());
  }

  private static Protocol protocol(String notation) {
    int space = notation.indexOf(' ');
    return space < 0
        ? Protocol.of(Protocol.Kind.valueOf(notation))
        : Protocol.of(
            Protocol.Kind.valueOf(notation.substring(0, space)), notation.substring(space + 1));
  }

  private static Stream<String> parts(String notation, String separator) {
    return Stream.of(notation.split(Pattern.quote(separator), -1));
  }
}
