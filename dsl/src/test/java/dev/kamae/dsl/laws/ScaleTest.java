package dev.kamae.dsl.laws;

import static dev.kamae.guideline.Item.ADMINISTRATOR_AUTHENTICATION;
import static dev.kamae.guideline.Item.AVAILABILITY_OF_SERVICE;
import static dev.kamae.guideline.Item.BACKUP_CHECK;
import static dev.kamae.guideline.Item.BACKUP_GENERATIONS;
import static dev.kamae.guideline.Item.BACKUP_INTERVAL;
import static dev.kamae.guideline.Item.ENCRYPTION;
import static dev.kamae.guideline.Item.EXCEPTION_AND_SECURITY_LOG_RETENTION;
import static dev.kamae.guideline.Item.FOLLOW_UP_DELAY;
import static dev.kamae.guideline.Item.LIVENESS_INTERVAL;
import static dev.kamae.guideline.Item.STANDBY_OF_LOG_SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kamae.guideline.Item;
import dev.kamae.quantity.AuthenticationPolicy;
import dev.kamae.quantity.BackupCheck;
import dev.kamae.quantity.Encryption;
import dev.kamae.quantity.Generations;
import dev.kamae.quantity.Method;
import dev.kamae.quantity.Percent;
import dev.kamae.quantity.Protocol;
import dev.kamae.quantity.Span;
import dev.kamae.quantity.Standby;
import dev.kamae.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which values are tried in place of one, and which of two is the stricter. */
class ScaleTest {

  private static final Span MINUTE = Span.of(1, Unit.MINUTES);

  private static <V> void assertTried(String expected, Item<V> item, V said) {
    assertEquals(
        expected, Scale.of(item, said).map(Object::toString).collect(Collectors.joining(" ")));
  }

  private static <V> void assertStricter(Item<V> item, V one, V other) {
    assertEquals(
        List.of(1, -1, 0, 0),
        List.of(
            Integer.signum(Scale.order(item.comparison(), one, other)),
            Integer.signum(Scale.order(item.comparison(), other, one)),
            Scale.order(item.comparison(), one, one),
            Scale.order(item.comparison(), other, other)));
  }

  @Test
  void spans_lie_on_both_sides_of_each_reference_in_units_that_compare() {
    assertTried(
        "PT5M PT4M PT6M PT10M PT9M PT11M PT20M PT19M PT21M PT1S P10Y", LIVENESS_INTERVAL, MINUTE);
    assertTried("PT1H PT59M PT61M PT12H PT719M PT721M PT1S P10Y", FOLLOW_UP_DELAY, MINUTE);
    assertTried("P1D PT23H PT25H P1W P6D P8D P1M P28D P32D PT1S P10Y", BACKUP_INTERVAL, MINUTE);
    assertTried(
        "P5Y P59M P61M P1Y P11M P13M P6M P178D P182D PT1S P10Y",
        EXCEPTION_AND_SECURITY_LOG_RETENTION,
        MINUTE);
  }

  @Test
  void numbers_lie_on_both_sides_of_each_reference() {
    assertTried(
        "99.5% 99.4999% 99.5001% 99% 98.9999% 99.0001% 95% 94.9999% 95.0001% 0% 100%",
        AVAILABILITY_OF_SERVICE, percent("97"));
    assertTried("5 4 6 2 1 3 0", BACKUP_GENERATIONS, new Generations(9));
  }

  @Test
  void of_what_is_no_number_all_is_tried() {
    assertTried("HOT COLD NONE", STANDBY_OF_LOG_SERVER, Standby.HOT);
    assertTried(
        "EveryBackup[] AtInterval[interval=P1D] AtInterval[interval=P2Y]",
        BACKUP_CHECK,
        BackupCheck.AT_EVERY_BACKUP);
    assertTried("TLS 1.3 TLS 1.1 NONE", ENCRYPTION, Encryption.NONE);
  }

  @Test
  void a_factor_is_replaced_by_each_of_the_other_tier_where_the_alternatives_stay_as_many() {
    assertTried(
        "IC_CARD BIOMETRIC DIGITAL_CERTIFICATE PASSKEY SECURITY_KEY PUBLIC_KEY ONE_TIME_PASSWORD",
        ADMINISTRATOR_AUTHENTICATION,
        AuthenticationPolicy.anyOf(Method.ID_PASSWORD));
    assertTried(
        "ID_PASSWORD", ADMINISTRATOR_AUTHENTICATION, AuthenticationPolicy.anyOf(Method.IC_CARD));
    assertTried(
        "BIOMETRIC|IC_CARD DIGITAL_CERTIFICATE|IC_CARD PASSKEY|IC_CARD"
            + " SECURITY_KEY|IC_CARD PUBLIC_KEY|IC_CARD ONE_TIME_PASSWORD|IC_CARD",
        ADMINISTRATOR_AUTHENTICATION,
        AuthenticationPolicy.anyOf(Method.ID_PASSWORD, Method.IC_CARD));
    assertTried(
        "IC_CARD+BIOMETRIC|ID_PASSWORD IC_CARD+DIGITAL_CERTIFICATE|ID_PASSWORD"
            + " IC_CARD+PASSKEY|ID_PASSWORD IC_CARD+SECURITY_KEY|ID_PASSWORD"
            + " IC_CARD+PUBLIC_KEY|ID_PASSWORD IC_CARD+ONE_TIME_PASSWORD|ID_PASSWORD"
            + " IC_CARD+ID_PASSWORD|IC_CARD IC_CARD+ID_PASSWORD|BIOMETRIC"
            + " IC_CARD+ID_PASSWORD|DIGITAL_CERTIFICATE IC_CARD+ID_PASSWORD|PASSKEY"
            + " IC_CARD+ID_PASSWORD|SECURITY_KEY IC_CARD+ID_PASSWORD|PUBLIC_KEY"
            + " IC_CARD+ID_PASSWORD|ONE_TIME_PASSWORD",
        ADMINISTRATOR_AUTHENTICATION,
        new AuthenticationPolicy(
            List.of(Set.of(Method.ID_PASSWORD, Method.IC_CARD), Set.of(Method.ID_PASSWORD))));
  }

  @Test
  void of_two_the_one_that_asks_more_is_the_stricter() {
    assertStricter(LIVENESS_INTERVAL, MINUTE, Span.of(61, Unit.SECONDS));
    assertStricter(EXCEPTION_AND_SECURITY_LOG_RETENTION, Span.of(61, Unit.SECONDS), MINUTE);
    assertStricter(AVAILABILITY_OF_SERVICE, percent("99.1"), percent("99"));
    assertStricter(BACKUP_GENERATIONS, new Generations(2), new Generations(1));
    assertStricter(STANDBY_OF_LOG_SERVER, Standby.HOT, Standby.COLD);
    assertStricter(BACKUP_CHECK, BackupCheck.AT_EVERY_BACKUP, BackupCheck.every(MINUTE));
    assertStricter(
        ENCRYPTION, Encryption.by(Protocol.of(Protocol.Kind.TLS, "1.2")), Encryption.NONE);
    assertStricter(
        ADMINISTRATOR_AUTHENTICATION,
        AuthenticationPolicy.anyOf(Method.IC_CARD),
        AuthenticationPolicy.anyOf(Method.ID_PASSWORD));
  }

  @Test
  void a_month_and_thirty_days_are_neither() {
    assertEquals(
        0,
        Scale.order(
            LIVENESS_INTERVAL.comparison(), Span.of(1, Unit.MONTHS), Span.of(30, Unit.DAYS)));
  }

  private static Percent percent(String value) {
    return new Percent(new BigDecimal(value));
  }
}
