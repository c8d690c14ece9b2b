package dev.kamae.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is accepted together with a value: the value itself and what is stricter. */
class NoLaxerTest {

  @SafeVarargs
  private static <V> void strictestFirst(Comparison<V> comparison, V... values) {
    IntStream.range(0, values.length)
        .forEach(one -> IntStream.range(0, values.length)
            .forEach(other -> assertEquals(
                one <= other,
                comparison.isNoLaxer(values[one], values[other]),
                () -> values[one] + " and " + values[other])));
  }

  @Test
  void values_that_can_be_compared() {
    strictestFirst(Comparison.AT_MOST, Span.of(28, Unit.DAYS), Span.of(1, Unit.MONTHS));
    strictestFirst(Comparison.AT_LEAST, Span.of(31, Unit.DAYS), Span.of(1, Unit.MONTHS));
    strictestFirst(Comparison.AT_LEAST_PERCENT, Percent.of("99.5"), Percent.of("99.4"));
    strictestFirst(Comparison.AT_LEAST_GENERATIONS, new Generations(1), new Generations(0));
    strictestFirst(Comparison.ORDERED, Standby.HOT, Standby.COLD, Standby.NONE);
    strictestFirst(
        Comparison.EVERY_BACKUP,
        BackupCheck.AT_EVERY_BACKUP,
        BackupCheck.every(Span.of(1, Unit.WEEKS)),
        BackupCheck.every(Span.of(1, Unit.MONTHS)));
    strictestFirst(
        Comparison.ONE_OF_METHODS,
        AuthenticationPolicy.anyOf(Method.IC_CARD),
        AuthenticationPolicy.anyOf(Method.ID_PASSWORD),
        AuthenticationPolicy.NONE);
    strictestFirst(
        Comparison.ONE_OF_PROTOCOLS,
        Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.3")),
        Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.1")),
        Encryption.NONE);
  }

  @Test
  void values_that_cannot_be_compared_are_not_accepted_with_each_other() {
    Span days = Span.of(30, Unit.DAYS);
    Span month = Span.of(1, Unit.MONTHS);
    assertFalse(Comparison.AT_MOST.isNoLaxer(days, month));
    assertFalse(Comparison.AT_MOST.isNoLaxer(month, days));

    List<Protocol> old =
        List.of(Protocol.of(Protocol.Kind.TLS, "1.0"), Protocol.of(Protocol.Kind.SSL, "3.0"));
    Encryption tls = Encryption.by(old.get(0));
    Encryption ssl = Encryption.by(old.get(1));
    assertFalse(Comparison.ONE_OF_PROTOCOLS.isNoLaxer(tls, ssl));
    assertFalse(Comparison.ONE_OF_PROTOCOLS.isNoLaxer(ssl, tls));
    assertTrue(Comparison.ONE_OF_PROTOCOLS.isNoLaxer(new Encryption(old), tls));
  }
}
