package dev.kamae.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The least that reaches a reference. */
class LeastTest {

  @Test
  void is_the_reference_itself() {
    assertLeast(Comparison.AT_MOST, Span.of(5, Unit.MINUTES));
    assertLeast(Comparison.AT_LEAST, Span.of(3, Unit.MONTHS));
    assertLeast(Comparison.AT_LEAST_PERCENT, Percent.of("99.5"));
    assertLeast(Comparison.AT_LEAST_GENERATIONS, new Generations(5));
    assertLeast(Comparison.ORDERED, Standby.HOT);
    assertLeast(Comparison.EVERY_BACKUP, BackupCheck.AT_EVERY_BACKUP);
  }

  private static <V> void assertLeast(Comparison<V> comparison, V reference) {
    assertEquals(reference, comparison.least(reference));
    assertEquals(Fit.MEETS, comparison.compare(comparison.least(reference), reference));
  }

  @Test
  void of_protocols_without_versions_is_one_that_is_safe() {
    Encryption either =
        Encryption.by(Protocol.of(Protocol.Kind.IPSEC), Protocol.of(Protocol.Kind.TLS));

    Encryption least = Comparison.ONE_OF_PROTOCOLS.least(either);

    assertEquals("TLS 1.2", least.notation());
    assertEquals(Fit.MEETS, Comparison.ONE_OF_PROTOCOLS.compare(least, either));
  }

  @Test
  void of_generations_is_told_as_a_number() {
    assertEquals("5", new Generations(5).toString());
  }
}
