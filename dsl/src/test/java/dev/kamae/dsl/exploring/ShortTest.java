package dev.kamae.dsl.exploring;

import static dev.kamae.quantity.Comparison.AT_LEAST;
import static dev.kamae.quantity.Comparison.AT_MOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Item;
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
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What only just misses a reference. */
class ShortTest {

  private static <V> void assertMissed(String expected, Comparison<V> comparison, V reference) {
    assertEquals(expected, Short.of(comparison, reference).orElseThrow().toString());
  }

  private static <V> void assertMissed(String expected, Item<V> item, V reference) {
    assertMissed(expected, item.comparison(), reference);
  }

  @Test
  void is_longer_by_little_where_at_most_is_asked() {
    assertMissed("PT6M", AT_MOST, Span.of(5, Unit.MINUTES));
    assertMissed("PT121M", AT_MOST, Span.of(2, Unit.HOURS));
    assertMissed("PT49H", AT_MOST, Span.of(2, Unit.DAYS));
    assertMissed("P15D", AT_MOST, Span.of(2, Unit.WEEKS));
    assertMissed("P3M", AT_MOST, Span.of(2, Unit.MONTHS));
    assertMissed("P25M", AT_MOST, Span.of(2, Unit.YEARS));
  }

  @Test
  void is_shorter_by_little_where_at_least_is_asked() {
    assertMissed("PT1H", AT_LEAST, Span.of(2, Unit.HOURS));
    assertMissed("P13D", AT_LEAST, Span.of(2, Unit.WEEKS));
    assertMissed("P59D", AT_LEAST, Span.of(2, Unit.MONTHS));
    assertMissed("P23M", AT_LEAST, Span.of(2, Unit.YEARS));
  }

  @Test
  void is_the_next_that_is_less() {
    assertMissed("99.4999%", Item.AVAILABILITY_OF_SERVICE, new Percent(new BigDecimal("99.5")));
    assertMissed("4", Item.BACKUP_GENERATIONS, new Generations(5));
    assertMissed("COLD", Item.STANDBY_OF_LOG_SERVER, Standby.HOT);
    assertMissed("NONE", Item.STANDBY_OF_LOG_SERVER, Standby.COLD);
    assertMissed("AtInterval[interval=P1D]", Item.BACKUP_CHECK, BackupCheck.AT_EVERY_BACKUP);
    assertMissed("TLS 1.1", Item.ENCRYPTION, Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.2")));
    assertMissed(
        "ID_PASSWORD", Item.USER_AUTHENTICATION, AuthenticationPolicy.anyOf(Method.IC_CARD));
  }

  @Test
  void is_nothing_where_a_password_will_do() {
    assertEquals(
        Optional.empty(),
        Short.of(
            Item.USER_AUTHENTICATION.comparison(),
            AuthenticationPolicy.anyOf(Method.IC_CARD, Method.ID_PASSWORD)));
  }
}
